package nl.perspectief.dashboard.placements;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Kept;
import nl.perspectief.dashboard.frame.Prepared;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks for what the page shows. A published file never changes, so an answer is kept under its
 * snapshot and what was asked.
 */
@Component
final class PlacementsQueries implements Prepared {

    private static final int ANSWERS_KEPT = 300;
    private static final int WHOLES_KEPT = 6;

    private record Key(
            String snapshotId,
            String programme,
            List<String> municipalities,
            Quarter last,
            @Nullable String breakdown,
            Choice choice) {}

    private record WholeKey(String snapshotId, String programme) {}

    private final Kept<Key, Placements> answers = new Kept<>(ANSWERS_KEPT);
    private final Kept<WholeKey, Whole> wholes = new Kept<>(WHOLES_KEPT);

    /** What is kept of a programme as such. */
    record Whole(List<DeliveryState> deliveries, Map<String, Indicator> definitions) {}

    @Override
    public void prepare(DisclosedFigures figures, FilterInUrl.Reading whole) {
        placements(figures, whole);
    }

    /** Asked of the snapshot that the reading was made against. */
    Placements placements(DisclosedFigures queries, FilterInUrl.Reading address) {
        var filter = address.filter();
        var choice = Choice.read(address).choice();
        var snapshotId = queries.snapshot().id();
        var whole =
                wholes.get(
                        queries.audience(),
                        new WholeKey(snapshotId, filter.programme()),
                        () -> whole(queries, filter.programme()));
        return answers.get(
                queries.audience(),
                new Key(
                        snapshotId,
                        filter.programme(),
                        filter.municipalities(),
                        address.last(),
                        filter.breakdown(),
                        choice),
                () -> new PlacementsQuestion(queries, whole, address, choice).ask());
    }

    private static Whole whole(DisclosedFigures queries, String programme) {
        return new Whole(
                queries.deliveries(programme),
                queries.indicators().stream()
                        .collect(Collectors.toMap(Indicator::id, Function.identity())));
    }
}
