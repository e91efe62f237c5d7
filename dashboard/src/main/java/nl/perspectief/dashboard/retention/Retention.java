package nl.perspectief.dashboard.retention;

import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.disclosure.CurveComparison;
import nl.perspectief.dashboard.figure.Cohort;
import nl.perspectief.dashboard.figure.Group;
import nl.perspectief.dashboard.figure.ValueNames;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows, as asked; sentences and charts are made from this and nothing else.
 *
 * @param cohort which start quarters
 * @param by by what the groups are told apart; null for municipalities
 * @param base whom the page is about as a whole: the programme, or one municipality, or those
 *     chosen together
 * @param groups in the order of their lines
 * @param leftOut groups that would have a line, were there more than six
 * @param comparison of the groups; null when there is only one
 * @param beside the same, counted otherwise
 * @param newest the newest figure of the programme in the cohort: over how many municipalities
 * @param definitions by indicator
 */
record Retention(
        SnapshotInfo snapshot,
        Programme programme,
        Cohort cohort,
        @Nullable By by,
        Group base,
        List<Group> groups,
        List<Whose> leftOut,
        @Nullable CurveComparison comparison,
        Beside beside,
        @Nullable Observation newest,
        Map<String, Indicator> definitions) {

    Retention {
        groups = List.copyOf(groups);
        leftOut = List.copyOf(leftOut);
        definitions = Map.copyOf(definitions);
    }

    /** Those that are compared. */
    List<Group> compared() {
        return groups.stream().filter(one -> !one.isContext()).toList();
    }

    /** Those among them that have a line. */
    List<Group> drawn() {
        return compared().stream().filter(Group::isDrawn).toList();
    }

    /** Whether one municipality is set beside the programme that it is a part of. */
    boolean isOneBesideAll() {
        return by == null && compared().size() == 1 && groups.size() == 2;
    }

    /** Those that stand behind the others. */
    List<Group> context() {
        return groups.stream().filter(Group::isContext).toList();
    }

    /** The same with the values of the breakdown as readers of a language call them. */
    Retention in(Language language) {
        if (by == null) {
            return this;
        }
        return new Retention(
                snapshot,
                programme,
                cohort,
                by,
                base,
                groups.stream().map(one -> one.named(name(one.code(), by, language))).toList(),
                leftOut.stream().map(one -> name(one.label(), by, language)).toList(),
                comparison,
                beside,
                newest,
                definitions);
    }

    private static Whose name(String value, By by, Language language) {
        return new Whose(ValueNames.of(new Breakdown(by.token(), value), language), false);
    }
}
