package nl.perspectief.dashboard.overview;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.Followed;
import nl.perspectief.dashboard.figure.Manner;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.indicator.CurveSelection;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Asks the parts of several municipalities at once: a question costs the database nearly as much
 * for one as for five.
 *
 * @param upTo the last quarter to be shown; null for the newest
 * @param manners how the municipality of a code delivers
 */
record PartsQuestion(
        DisclosedFigures queries,
        String programme,
        @Nullable Quarter upTo,
        Function<String, Manner> manners) {

    /**
     * @param whose by municipality code, {@link Observation#ALL} for the programme
     * @return the parts by the same codes, in the same order
     */
    Map<String, Part> ask(Map<String, Whose> whose) {
        var codes = List.copyOf(whose.keySet());
        var observations =
                queries.observations(filter(codes)).stream()
                        .collect(groupingBy(Observation::municipalityCode));
        var curves = curves(codes);
        var parts = new LinkedHashMap<String, Part>();
        whose.forEach(
                (code, who) -> {
                    var own = observations.getOrDefault(code, List.of());
                    var trends = trends(who, code, quarters(own));
                    var followed = followed(who, code, curves, trends);
                    parts.put(code, new Part(trends, longer(own, followed), followed));
                });
        return parts;
    }

    private ObservationFilter filter(List<String> codes) {
        return ObservationFilter.of(each(Shown::indicator))
                .measures(each(Shown::measure))
                .programme(programme)
                .municipalities(codes)
                .periodTypes(EnumSet.allOf(PeriodType.class));
    }

    private static String[] each(Function<Shown, String> part) {
        return Stream.of(Shown.values()).map(part).distinct().toArray(String[]::new);
    }

    private static List<Observation> quarters(List<Observation> all) {
        return all.stream().filter(one -> one.period().type() == PeriodType.QUARTER).toList();
    }

    private Map<Shown, Longer> longer(List<Observation> observations, Followed followed) {
        var byIndicator = observations.stream().collect(groupingBy(Observation::indicator));
        var longer = new EnumMap<Shown, Longer>(Shown.class);
        for (Shown shown : Shown.HEADLINES) {
            var figures = cut(byIndicator.getOrDefault(shown.indicator(), List.of()));
            Longer found =
                    shown == Shown.RETAINED
                            ? Longer.ofCurve(figures, followed.curve())
                            : Longer.of(figures, upTo);
            if (found != null) {
                longer.put(shown, found);
            }
        }
        return longer;
    }

    private Map<String, DisclosedCurve> curves(List<String> codes) {
        return queries.curvesByMunicipality(
                CurveSelection.retention(programme).municipalities(codes).between(null, upTo));
    }

    private Map<Shown, Trend> trends(Whose whose, String code, List<Observation> observations) {
        var byIndicator = observations.stream().collect(groupingBy(Observation::indicator));
        var trends = new EnumMap<Shown, Trend>(Shown.class);
        for (Shown shown : Shown.values()) {
            var quarters = byIndicator.getOrDefault(shown.indicator(), List.of());
            var seen = shown == Shown.UNCONFIRMED ? quarters : cut(quarters);
            if (!seen.isEmpty()) {
                trends.put(shown, new Trend(whose, manners.apply(code), seen));
            }
        }
        return trends;
    }

    /** What is not confirmed is always that of the newest lists: the curve is made of these. */
    private List<Observation> cut(List<Observation> figures) {
        return upTo == null
                ? figures
                : figures.stream().filter(one -> one.period().last().compareTo(upTo) <= 0).toList();
    }

    private static Followed followed(
            Whose whose,
            String code,
            Map<String, DisclosedCurve> curves,
            Map<Shown, Trend> trends) {
        return new Followed(
                whose,
                curves.getOrDefault(code, DisclosedCurve.NONE),
                trends.get(Shown.RETAINED),
                trends.get(Shown.UNCONFIRMED));
    }
}
