package nl.perspectief.dashboard.municipality;

import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.Whiskers;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** What is drawn of a figure beside the programme. */
final class WhiskersOf {

    /** Room after the largest of what is drawn. */
    private static final double ROOM = 1.1;

    private WhiskersOf() {}

    /** Null where there is nothing to draw: a count of a programme is of another size. */
    static Whiskers.@Nullable Model row(Row row) {
        var kind = Kind.of(row.figure().measure());
        Observation own = row.own();
        if (kind == Kind.COUNT || own == null || own.estimate() == null) {
            return null;
        }
        var mine = mark(own);
        var others = mark(row.others());
        Observation total = row.total();
        Interval limits = row.compared().limits();
        var whole =
                new Whiskers.Mark(
                        total == null ? null : total.value(),
                        limits == null ? null : (Double) limits.lower(),
                        limits == null ? null : (Double) limits.upper());
        return new Whiskers.Model(
                kind == Kind.SHARE ? 1 : ROOM * most(mine, whole, others), mine, whole, others);
    }

    private static Whiskers.Mark mark(@Nullable Observation one) {
        Estimate estimate = one == null ? null : one.estimate();
        return estimate == null
                ? Whiskers.Mark.NONE
                : new Whiskers.Mark(estimate.value(), estimate.lower(), estimate.upper());
    }

    private static double most(Whiskers.Mark... marks) {
        return Stream.of(marks)
                .flatMap(
                        one ->
                                Stream.concat(
                                        Stream.ofNullable(one.value()),
                                        Stream.ofNullable(one.high())))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }
}
