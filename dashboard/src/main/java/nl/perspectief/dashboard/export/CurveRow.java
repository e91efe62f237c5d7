package nl.perspectief.dashboard.export;

import java.math.BigDecimal;
import java.util.List;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.SurvivalStep;
import org.jspecify.annotations.Nullable;

/**
 * One day of a survival curve as it is written.
 *
 * @param group ALL, a municipality code, or a value of the breakdown
 * @param day since the start of the job
 * @param events null where the days themselves are not for the reader
 * @param survival the share that is left after that day; null where it is not for the reader
 * @param low the same if every unconfirmed job had ended
 * @param high the same if none had
 */
public record CurveRow(
        String group,
        int day,
        @Nullable Long atRisk,
        @Nullable Long events,
        @Nullable Long censored,
        @Nullable BigDecimal survival,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    static CurveRow of(String group, SurvivalStep step, DisclosedCurve curve) {
        return new CurveRow(
                group,
                step.day(),
                step.atRisk(),
                step.events(),
                step.censored(),
                PlainNumber.rounded((Double) step.survival()),
                PlainNumber.rounded((Double) step.limits().lower()),
                PlainNumber.rounded((Double) step.limits().upper()),
                PlainNumber.rounded(curve.lowAt(step.day())),
                PlainNumber.rounded(curve.highAt(step.day())));
    }

    /** On the grid of days: what happened in between is not told. */
    static CurveRow onGrid(String group, int day, DisclosedCurve curve) {
        Estimate share = curve.survivalAt(day);
        return new CurveRow(
                group,
                day,
                curve.atRisk(day),
                null,
                null,
                PlainNumber.rounded(share == null ? null : (Double) share.value()),
                PlainNumber.rounded(share == null ? null : share.lower()),
                PlainNumber.rounded(share == null ? null : share.upper()),
                PlainNumber.rounded(curve.lowAt(day)),
                PlainNumber.rounded(curve.highAt(day)));
    }

    List<String> cells() {
        return List.of(
                group,
                Integer.toString(day),
                PlainNumber.of(atRisk),
                PlainNumber.of(events),
                PlainNumber.of(censored),
                PlainNumber.of(survival),
                PlainNumber.of(lower),
                PlainNumber.of(upper),
                PlainNumber.of(low),
                PlainNumber.of(high));
    }
}
