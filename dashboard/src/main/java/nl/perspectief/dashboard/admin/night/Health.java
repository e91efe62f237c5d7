package nl.perspectief.dashboard.admin.night;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.sql.PublishedWarehouse;
import nl.perspectief.sql.WarehouseException;
import org.springframework.stereotype.Component;

/** Whether all is well. Anybody may ask that, so the answer is kept for some seconds. */
@Component
final class Health {

    private static final long ROOM_NEEDED = 1L << 30;
    private static final int PATIENCE_IN_SECONDS = 3;
    private static final Duration KEPT = Duration.ofSeconds(3);

    /** With a day between two nights, figures are never older than 26 hours. */
    private static final Duration LONGEST_NIGHT = Duration.ofHours(2);

    private final Engine engine;
    private final PublishedWarehouse warehouse;
    private final Instant started = Instant.now();
    private List<Trouble> found = List.of();
    private Instant foundAt = Instant.EPOCH;

    Health(Engine engine, PublishedWarehouse warehouse) {
        this.engine = engine;
        this.warehouse = warehouse;
    }

    /** Empty when all is well. */
    synchronized List<Trouble> troubles() {
        var now = Instant.now();
        if (foundAt.plus(KEPT).isBefore(now) || foundAt.isAfter(now)) {
            found = look(now);
            foundAt = now;
        }
        return found;
    }

    private List<Trouble> look(Instant now) {
        List<Trouble> troubles = new ArrayList<>();
        boolean answers = doesTheRegisterAnswer();
        if (!answers) {
            troubles.add(Trouble.REGISTER);
        }
        if (!areFiguresReadable()) {
            troubles.add(Trouble.FIGURES);
        }
        if (!hasRoom()) {
            troubles.add(Trouble.DISK);
        }
        if (answers && isNightMissing(now)) {
            troubles.add(Trouble.NIGHT);
        }
        return List.copyOf(troubles);
    }

    private boolean doesTheRegisterAnswer() {
        try (var connection = engine.operations().getConnection()) {
            return connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException _) {
            return false;
        }
    }

    /** Before the first publication there is nothing that could be unreadable. */
    private boolean areFiguresReadable() {
        try {
            warehouse.current().ifPresent(reading -> reading.close());
            return true;
        } catch (WarehouseException _) {
            return false;
        }
    }

    private boolean hasRoom() {
        try {
            return Files.getFileStore(engine.folder().root()).getUsableSpace() >= ROOM_NEEDED;
        } catch (IOException _) {
            return false;
        }
    }

    private boolean isNightMissing(Instant now) {
        var nightly = engine.nightly();
        return !nightly.isGoingOn()
                && isMissing(
                        nightly::nextAfter, nightly.history().lastFinished().orElse(started), now);
    }

    /**
     * Whether a night should have come after the last one, and have ended by now.
     *
     * @param next when the clock begins a night after a moment
     */
    static boolean isMissing(
            Function<Instant, Optional<Instant>> next, Instant lastFinished, Instant now) {
        return next.apply(lastFinished)
                .filter(due -> due.plus(LONGEST_NIGHT).isBefore(now))
                .isPresent();
    }
}
