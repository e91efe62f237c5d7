package nl.perspectief.dashboard.signal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.dashboard.figure.Question;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.sql.Quarter;

/** A measure that is looked at. */
record Looked(Indicator indicator, Question question, Testing testing) {

    /** Of several horizons the one that is looked at. */
    private static final String USUAL_HORIZON = "26w";

    /** The measure by which an indicator is usually told; none where it is told by direction. */
    static Stream<Looked> usual(Indicator indicator) {
        var all =
                Question.of(indicator).stream()
                        .filter(one -> one.value().isEmpty())
                        .map(one -> of(indicator, one))
                        .toList();
        return all.stream()
                .filter(one -> one.question().measure().equals(USUAL_HORIZON))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .stream();
    }

    private static Looked of(Indicator indicator, Question question) {
        return new Looked(indicator, question, new Testing(indicator, question.measure()));
    }

    boolean isOf(Observation one) {
        return one.indicator().equals(indicator.id()) && one.measure().equals(question.measure());
    }

    /** Their quarters up to the last one, of a programme and all its municipalities. */
    static ObservationFilter filter(List<Looked> looked, Programme programme, Quarter last) {
        return ObservationFilter.of(each(looked, one -> one.indicator().id()))
                .measures(each(looked, one -> one.question().measure()))
                .programme(programme.code())
                .quarters()
                .between(null, last);
    }

    private static String[] each(List<Looked> looked, Function<Looked, String> part) {
        return looked.stream().map(part).distinct().toArray(String[]::new);
    }
}
