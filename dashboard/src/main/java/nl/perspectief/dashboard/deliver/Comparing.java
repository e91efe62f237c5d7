package nl.perspectief.dashboard.deliver;

import java.util.concurrent.Semaphore;
import nl.perspectief.dashboard.figure.FigureChanges;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.OwnWorkbooks;
import nl.perspectief.etl.difference.Difference;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays a file beside the delivery before it, and makes the figures of both. That takes seconds and
 * much memory: two at a time, the others wait.
 */
@Component
class Comparing {

    private final Delivering delivering;
    private final Semaphore room = new Semaphore(2);

    Comparing(Delivering delivering) {
        this.delivering = delivering;
    }

    /**
     * What is new about a file.
     *
     * @param before the quarter of the delivery before it; null when it is the first of its
     *     municipality, and then the rest is null too
     * @param figures null when the file has errors: figures of such rows say nothing
     */
    record Compared(
            long rows,
            @Nullable Quarter before,
            @Nullable Difference difference,
            @Nullable FigureChanges figures) {}

    /** Null when nothing can be read in the file. */
    @Nullable Compared compare(long receiptId, Deliverer by) throws InterruptedException {
        room.acquire();
        try {
            return compared(delivering.desk().workbooks().sides(receiptId, by));
        } finally {
            room.release();
        }
    }

    private @Nullable Compared compared(OwnWorkbooks.Sides sides) {
        var now = sides.now();
        if (now == null) {
            return null;
        }
        long rows = now.sheets().values().stream().mapToLong(sheet -> sheet.rows().size()).sum();
        var before = sides.before();
        if (before == null) {
            return new Compared(rows, null, null, null);
        }
        return new Compared(
                rows,
                before.quarter(),
                Difference.between(before.delivered(), now),
                sides.isAccepted() ? figures(before, sides) : null);
    }

    private @Nullable FigureChanges figures(OwnWorkbooks.Former before, OwnWorkbooks.Sides sides) {
        var now = sides.now();
        if (now == null) {
            return null;
        }
        try (var trial = delivering.trialFigures()) {
            return FigureChanges.between(before.delivered(), now, trial);
        }
    }
}
