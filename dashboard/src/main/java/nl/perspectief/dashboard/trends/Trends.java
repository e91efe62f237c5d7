package nl.perspectief.dashboard.trends;

import java.util.List;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.indicator.Annotation;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.indicator.Target;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows, as asked; sentences and charts are made from this and nothing else.
 *
 * @param remarks about what was left out of the address
 * @param offered the indicators that can be chosen
 * @param figures of the programme and of the municipalities chosen
 * @param municipalities all of the programme, by name
 * @param unconfirmed the newest share of open placements that nobody confirmed, of who is in front;
 *     null where the figure does not hang on it, or it is not known
 */
record Trends(
        SnapshotInfo snapshot,
        Filter filter,
        Choice choice,
        List<String> remarks,
        List<Indicator> offered,
        Figures figures,
        List<Trend> municipalities,
        List<Target> targets,
        List<Annotation> annotations,
        @Nullable Observation unconfirmed) {

    Trends {
        remarks = List.copyOf(remarks);
        offered = List.copyOf(offered);
        municipalities = List.copyOf(municipalities);
        targets = List.copyOf(targets);
        annotations = List.copyOf(annotations);
    }

    /** Of whom the targets are, and the limits. */
    String codeInFront() {
        return figures.inFront().newest().municipalityCode();
    }
}
