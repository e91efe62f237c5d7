package nl.perspectief.dashboard.figure;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.perspectief.dashboard.disclosure.CurveComparison;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Observation;
import org.jspecify.annotations.Nullable;

/** The values of a breakdown as groups beside each other. */
public final class ValueGroups {

    /** More lines than this cannot be told apart. */
    public static final int MOST = 6;

    private ValueGroups() {}

    /**
     * In the order that readers expect; those of whom it is not known stand behind the others. The
     * name of a group is the code of its value, until it is said in a language.
     *
     * @param figures of the values, at all horizons, by quarter and by year
     */
    public static List<Group> of(
            String token,
            Map<String, DisclosedCurve> curves,
            List<Observation> figures,
            Cohort cohort) {
        var byValue =
                figures.stream().collect(groupingBy(one -> one.breakdowns().getFirst().value()));
        var known = new TreeMap<>(curves);
        byValue.keySet().forEach(value -> known.putIfAbsent(value, DisclosedCurve.NONE));
        return known.entrySet().stream()
                .map(
                        entry ->
                                group(
                                        new Breakdown(token, entry.getKey()),
                                        entry.getValue(),
                                        byValue.getOrDefault(entry.getKey(), List.of()),
                                        cohort))
                .sorted(
                        Comparator.comparing(Group::isContext)
                                .thenComparing(
                                        one ->
                                                ValueNames.position(
                                                        new Breakdown(token, one.code()))))
                .toList();
    }

    private static Group group(
            Breakdown value, DisclosedCurve curve, List<Observation> figures, Cohort cohort) {
        var whose = new Whose(value.value(), false);
        return Group.of(
                value.value(),
                new Followed(whose, curve, null, null),
                ValueNames.isNotKnown(value),
                figures,
                cohort);
    }

    /** Those that have a line, as far as there is room; those without one take no place. */
    public static List<Group> mostFollowed(List<Group> all) {
        var most =
                all.stream()
                        .filter(Group::isDrawn)
                        .sorted(Comparator.comparing(Group::isContext).thenComparing(bySize()))
                        .limit(MOST)
                        .toList();
        return all.stream().filter(one -> !one.isDrawn() || most.contains(one)).toList();
    }

    private static Comparator<Group> bySize() {
        return Comparator.comparing(
                one -> Objects.requireNonNullElse(one.cohort(), 0L), Comparator.reverseOrder());
    }

    /**
     * Whether those that have a line differ; null when there are not two of them.
     *
     * @param lastDay what happened later is left out
     */
    public static @Nullable CurveComparison compare(List<Group> groups, int lastDay) {
        var curves =
                groups.stream().filter(Group::isDrawn).map(one -> one.followed().curve()).toList();
        return curves.size() < 2 ? null : CurveComparison.of(curves, lastDay);
    }

    /** Whether a part differs from all others of the whole; null when either has no line. */
    public static @Nullable CurveComparison compareWithRest(Group part, Group whole, int lastDay) {
        return part.isDrawn() && whole.isDrawn()
                ? CurveComparison.ofPart(part.followed().curve(), whole.followed().curve(), lastDay)
                : null;
    }
}
