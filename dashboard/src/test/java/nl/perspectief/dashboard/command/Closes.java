package nl.perspectief.dashboard.command;

import java.nio.file.Path;
import java.util.Optional;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.etl.delivery.Closure;
import nl.perspectief.etl.delivery.ClosureDesk;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.sql.PublishedWarehouse;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.SnapshotId;

/**
 * A process in which two people close a quarter, for whoever wants to kill it: says each step when
 * it begins, and goes on with what a killed one left.
 */
final class Closes {

    static final String PROGRAMME = "IMPULS_SZW";
    static final Quarter QUARTER = Quarter.parse("2025-K4");

    private static final Account ONE =
            new Account(21, "Een", "een@example.org", Role.PROGRAMMA, null);
    private static final Account OTHER =
            new Account(22, "Twee", "twee@example.org", Role.PROGRAMMA, null);

    private Closes() {}

    /**
     * @param arguments the data folder
     */
    public static void main(String... arguments) {
        try (var engine = Engine.open(DataFolder.open(Path.of(arguments[0])), "drill")) {
            var desk = engine.desk().closures();
            if (desk.closedUpTo(PROGRAMME).isEmpty()) {
                close(engine, desk, AuditLog.of(engine));
            }
        }
    }

    private static void close(Engine engine, ClosureDesk desk, AuditLog log) {
        System.err.println("propose");
        var waiting =
                waiting(desk)
                        .orElseGet(
                                () ->
                                        desk.propose(
                                                PROGRAMME,
                                                QUARTER,
                                                snapshot(engine),
                                                QUARTER.next(),
                                                "",
                                                ONE.actor()));
        log.record(ONE, AuditAction.PERIOD_CLOSING_PROPOSED, object());
        System.err.println("confirm");
        desk.confirm(waiting.id(), OTHER.actor());
        log.record(OTHER, AuditAction.PERIOD_CLOSED, object());
    }

    private static Optional<Closure> waiting(ClosureDesk desk) {
        return desk.all().stream().filter(Closure::isWaiting).findFirst();
    }

    private static SnapshotId snapshot(Engine engine) {
        try (var published = new PublishedWarehouse(engine.folder().warehouse())) {
            String id =
                    published.query(
                            dsl ->
                                    dsl.fetchSingle("select snapshot_id from published.snapshot")
                                            .get(0, String.class));
            return new SnapshotId(id);
        }
    }

    private static String object() {
        return PROGRAMME + "/" + QUARTER;
    }
}
