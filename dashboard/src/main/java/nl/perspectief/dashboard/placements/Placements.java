package nl.perspectief.dashboard.placements;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows, as asked; sentences and charts are made from this and nothing else.
 *
 * @param by what figures are broken down by; null for nothing
 * @param areas the municipalities chosen, as far as they can be drawn, and at the end the programme
 * @param leftOut those chosen that cannot be drawn
 * @param together whose the figures by value are: all those chosen, or the programme
 * @param splits of the figures that the breakdown is published for
 * @param definitions by indicator
 */
record Placements(
        SnapshotInfo snapshot,
        Programme programme,
        Choice choice,
        @Nullable Characteristic by,
        List<Area> areas,
        List<Whose> leftOut,
        Whose together,
        Waiting waiting,
        List<Split> splits,
        Map<String, Indicator> definitions) {

    Placements {
        areas = List.copyOf(areas);
        leftOut = List.copyOf(leftOut);
        splits = List.copyOf(splits);
        definitions = Map.copyOf(definitions);
    }

    Area total() {
        return areas.getLast();
    }

    /** The municipalities beside each other; nobody when the programme alone is shown. */
    List<Area> chosen() {
        return areas.subList(0, areas.size() - 1);
    }

    /** Whom the reader looks at: the one chosen municipality, otherwise the programme. */
    Area front() {
        return chosen().size() == 1 ? chosen().getFirst() : total();
    }

    Indicator definition(Figure figure) {
        return Objects.requireNonNull(definitions.get(figure.indicator()), figure.indicator());
    }
}
