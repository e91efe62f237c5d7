package nl.perspectief.dashboard.scorecard;

import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.MeanDifference;
import org.jspecify.annotations.Nullable;

/**
 * How both sides see their collaboration, in one municipality or in all.
 *
 * @param bySafety of Veiligheid; null when it did not take part
 * @param byIncome of Werk &amp; Inkomen; the same
 * @param tested the first less the second; null where that cannot be told
 * @param differs whether that is more than chance, also as one of many
 */
record Level(
        String code,
        Whose whose,
        @Nullable Observation bySafety,
        @Nullable Observation byIncome,
        @Nullable MeanDifference tested,
        boolean differs) {

    static Level of(
            String code,
            Whose whose,
            @Nullable Observation bySafety,
            @Nullable Observation byIncome) {
        return new Level(code, whose, bySafety, byIncome, test(bySafety, byIncome), false);
    }

    private static @Nullable MeanDifference test(
            @Nullable Observation bySafety, @Nullable Observation byIncome) {
        Estimate first = bySafety == null ? null : bySafety.estimate();
        Estimate second = byIncome == null ? null : byIncome.estimate();
        return first == null || second == null
                ? null
                : MeanDifference.of(first, answers(bySafety), second, answers(byIncome));
    }

    private static long answers(@Nullable Observation one) {
        var denominator = one == null ? null : one.denominator();
        return denominator == null ? 0 : denominator.longValue();
    }

    Level differs(boolean differs) {
        return new Level(code, whose, bySafety, byIncome, tested, differs);
    }

    /** Whether both sides have a figure that is shown. */
    boolean isComplete() {
        return has(bySafety) && has(byIncome);
    }

    /** Whether either side has a figure that is shown. */
    boolean hasFigures() {
        return has(bySafety) || has(byIncome);
    }

    private static boolean has(@Nullable Observation side) {
        return side != null && side.estimate() != null;
    }
}
