package nl.perspectief.dashboard.compare;

import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.MapLayout;
import nl.perspectief.dashboard.figure.OfferedFigure;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Kept;
import nl.perspectief.dashboard.frame.Prepared;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks for what the page shows: of each figure that of everyone, whoever is compared. A published
 * file never changes, so the answers are kept.
 */
@Component
final class CompareQueries implements Prepared {

    private static final int FIGURES_KEPT = 120;
    private static final int COURSES_KEPT = 24;
    private static final int PROGRAMMES_KEPT = 6;

    /** A figure in a period, or in all periods of a length. */
    record FigureKey(
            String snapshotId,
            String programme,
            String figure,
            PeriodType per,
            @Nullable Period period,
            List<Breakdown> breakdowns) {}

    /** What is of a programme as such. */
    record ProgrammeKey(String snapshotId, String programme) {}

    /** Something that is told apart by a word. */
    record WordKey(String snapshotId, String programme, String word) {}

    final Kept<FigureKey, Map<String, Observation>> figures = new Kept<>(FIGURES_KEPT);
    final Kept<FigureKey, Map<String, List<Observation>>> courses = new Kept<>(COURSES_KEPT);
    final Kept<String, List<OfferedFigure>> offered = new Kept<>(2);
    final Kept<WordKey, List<String>> tokens = new Kept<>(FIGURES_KEPT);
    final Kept<WordKey, List<Breakdown>> values = new Kept<>(FIGURES_KEPT);
    final Kept<ProgrammeKey, List<DeliveryState>> deliveries = new Kept<>(PROGRAMMES_KEPT);
    final Kept<ProgrammeKey, Map<String, MapLayout.Point>> places = new Kept<>(PROGRAMMES_KEPT);

    private final PeerGroupFile file;

    CompareQueries(PeerGroupFile file) {
        this.file = file;
    }

    @Override
    public void prepare(DisclosedFigures figures, FilterInUrl.Reading whole) {
        comparison(figures, whole);
    }

    Comparison comparison(DisclosedFigures figures, FilterInUrl.Reading address) {
        return new Asking(this, file, figures, address).comparison();
    }
}
