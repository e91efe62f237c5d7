package nl.perspectief.dashboard.disclosure;

import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import nl.perspectief.dashboard.statistics.LogRank;
import nl.perspectief.dashboard.statistics.TestResult;
import org.jspecify.annotations.Nullable;

/**
 * Whether curves differ, by the log-rank test. Where all of them are the reader's own, it is made
 * of every day. Otherwise it is made of what the curves tell on the days on which all of them are
 * shown, and of nothing else: so it tells nothing that they do not.
 *
 * @param kept whether one of the curves is not for this reader, so that nothing was tested
 * @param result null when nothing was tested, or there was too little to test
 */
public record CurveComparison(boolean kept, @Nullable TestResult result) {

    /** With fewer events expected in a group, the test is not to be relied on. */
    private static final double FEWEST_EXPECTED = 5;

    private static final CurveComparison KEPT = new CurveComparison(true, null);

    /**
     * Groups that have nobody in common.
     *
     * @param lastDay what happened later is left out
     */
    public static CurveComparison of(List<DisclosedCurve> curves, int lastDay) {
        if (curves.stream().anyMatch(DisclosedCurve::isKept)) {
            return KEPT;
        }
        return tested(
                curves.stream().allMatch(DisclosedCurve::isWhole)
                        ? curves.stream().map(curve -> curve.until(lastDay)).toList()
                        : ToldCounts.of(curves, commonDays(curves, lastDay)).stream()
                                .map(ToldCounts::curve)
                                .toList());
    }

    /** A part against all others of the whole. */
    public static CurveComparison ofPart(DisclosedCurve part, DisclosedCurve whole, int lastDay) {
        var both = List.of(whole, part);
        if (both.stream().anyMatch(DisclosedCurve::isKept)) {
            return KEPT;
        }
        if (both.stream().allMatch(DisclosedCurve::isWhole)) {
            return tested(
                    List.of(
                            part.until(lastDay),
                            whole.until(lastDay).without(part.until(lastDay))));
        }
        var told = ToldCounts.of(both, commonDays(both, lastDay));
        return tested(
                List.of(told.getLast().curve(), told.getFirst().minus(told.getLast()).curve()));
    }

    private static CurveComparison tested(List<KaplanMeier> groups) {
        boolean isEnough =
                LogRank.expected(groups).stream().allMatch(events -> events >= FEWEST_EXPECTED);
        return new CurveComparison(false, isEnough ? LogRank.compare(groups) : null);
    }

    private static List<Integer> commonDays(List<DisclosedCurve> curves, int lastDay) {
        return IntStream.rangeClosed(0, lastDay)
                .filter(day -> curves.stream().allMatch(curve -> curve.isShownOn(day)))
                .boxed()
                .toList();
    }
}
