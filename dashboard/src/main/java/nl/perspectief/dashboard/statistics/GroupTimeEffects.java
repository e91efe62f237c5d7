package nl.perspectief.dashboard.statistics;

import java.util.List;
import java.util.SortedMap;

/**
 * The effect of joint working on a figure, when municipalities start in different quarters: the
 * change of those that started in quarter g, from the quarter before to quarter t, less the change
 * of all that in t had not started yet,
 *
 * <p>{@code ATT(g, t) = mean(y(t) − y(g − 1) | start = g) − mean(y(t) − y(g − 1) | start > t)},
 *
 * <p>by quarters since the start {@code θ(e) = Σ n(g)·ATT(g, g + e)/Σ n(g)}, and overall the mean
 * of θ(e). Each municipality counts once, whatever its size. Limits are those of {@link
 * PermutationInterval}.
 *
 * <p>Source: B. Callaway and P. H. C. Sant'Anna, "Difference-in-differences with multiple time
 * periods", Journal of Econometrics 225 (2021), without covariates. Two-way fixed effects are not
 * used: they take who started earlier as a comparison for who starts later, and are wrong as soon
 * as effects grow (A. Goodman-Bacon, "Difference-in-differences with variation in treatment
 * timing", same volume).
 *
 * <p>It is an effect only if without it all would have changed alike.
 */
public final class GroupTimeEffects {

    private GroupTimeEffects() {}

    /**
     * The effect within a row of quarters, both ends included. A municipality that lacks a value in
     * one of them is left out, as is one that started in the first or before.
     *
     * @param municipalities in any order
     */
    public static JointWorkingEffect of(
            List<MunicipalityOutcomes> municipalities, int from, int to) {
        Panel panel = Panel.of(municipalities, from, to);
        var design = StaggeredDesign.of(panel, to);
        SortedMap<Integer, List<StaggeredDesign.Comparison>> since = design.comparisons();
        return since.isEmpty()
                ? new JointWorkingEffect.TooLittleData(panel.size())
                : found(panel, design, since);
    }

    private static JointWorkingEffect found(
            Panel panel,
            StaggeredDesign design,
            SortedMap<Integer, List<StaggeredDesign.Comparison>> since) {
        var interval = new PermutationInterval(panel);
        List<EffectPoint> points =
                since.entrySet().stream()
                        .map(
                                one ->
                                        new EffectPoint(
                                                one.getKey(),
                                                StaggeredDesign.size(one.getValue()),
                                                design.leastNotYet(one.getValue()),
                                                interval.estimate(design.contrast(one.getValue()))))
                        .toList();
        var overall = Contrast.mean(since.values().stream().map(design::contrast).toList());
        return new JointWorkingEffect.Found(panel.size(), interval.estimate(overall), points);
    }
}
