package nl.perspectief.dashboard.placements;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.dashboard.figure.AskedQuestion;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;

/** The published figures that the page is made of. */
enum Figure {
    CONTACT("SAM-03", "14d"),
    STARTED("BER-01", "count"),
    FOUND("PLA-02", "26w"),
    MEDIAN("PLA-02", "median_days"),
    STILL("BEH-01", "26w"),
    PLACED("PLA-01", "count"),
    UNSUBSIDISED("PLA-03", "rate"),
    SCHOOL("PLA-04", "26w");

    private final String indicator;
    private final String measure;

    Figure(String indicator, String measure) {
        this.indicator = indicator;
        this.measure = measure;
    }

    String indicator() {
        return indicator;
    }

    String measure() {
        return measure;
    }

    /** As an address asks for it, besides its indicator. */
    Map<String, List<String>> asked(Period period) {
        return Map.of(
                AskedQuestion.MEASURE,
                List.of(measure),
                DefinitionLinks.PERIOD,
                List.of(period.toString()));
    }

    boolean isOf(Observation one) {
        return one.indicator().equals(indicator) && one.measure().equals(measure);
    }

    static String[] each(Function<Figure, String> part) {
        return Stream.of(values()).map(part).distinct().toArray(String[]::new);
    }
}
