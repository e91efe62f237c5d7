package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERY_MOVES;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.landing.Landing;
import nl.perspectief.etl.sheet.CoverSheet;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.sql.DeliveryInput;
import nl.perspectief.sql.Quarter;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The register with what a test needs around it. */
final class RegisterDesk {

    static final CoverSheet COVER =
            new CoverSheet(
                    "BOTOC",
                    "GM0363",
                    Quarter.parse("2026-K3"),
                    LocalDate.of(2026, 9, 30),
                    "1.0",
                    "A",
                    LocalDate.of(2026, 10, 9),
                    null);
    static final Actor ANNA = new Actor("opdrachtregel: anna", "anna");
    static final Run RUN = new Run(1, LocalDate.of(2026, 10, 14), true, ANNA);

    final Register register;
    final RegisterQueries queries;
    final HistoryQueries history;
    private final DSLContext jooq;

    RegisterDesk(HikariDataSource database, String url) {
        jooq = OperationsDatabase.jooq(database, url);
        register = new Register(jooq, ANNA);
        queries = new RegisterQueries(jooq);
        history = new HistoryQueries(jooq);
    }

    PendingFile receive(String hash, String name) {
        return receive(hash, name, RUN);
    }

    PendingFile receive(String hash, String name, Run run) {
        register.received(
                new Register.NewReceipt(new Arrival(name, hash), 10, Channel.INBOX, "anna", run),
                "key");
        return queries.pending().stream()
                .filter(file -> file.sha256().equals(hash))
                .findFirst()
                .orElseThrow();
    }

    long importFile(String hash, String name) {
        return importFile(hash, name, RUN);
    }

    long importFile(String hash, String name, Run run) {
        var file = receive(hash, name, run);
        long delivery = register.openDelivery(file, COVER);
        register.imported(file.receiptId(), delivery, delivered(), List.of());
        return delivery;
    }

    Optional<Long> before(String quarter, int version) {
        return history.before("BOTOC", "GM0363", Quarter.parse(quarter), version)
                .map(StoredDelivery::deliveryId);
    }

    List<String> moves() {
        return jooq.selectFrom(DELIVERY_MOVES)
                .where(DELIVERY_MOVES.MOVED_AT.isNotNull())
                .and(DELIVERY_MOVES.MOVED_BY.eq("opdrachtregel: anna"))
                .orderBy(DELIVERY_MOVES.MOVE_ID)
                .fetch(
                        move ->
                                "%s > %s: %s"
                                        .formatted(
                                                move.getFromState(),
                                                move.getToState(),
                                                move.getReason()));
    }

    @Nullable String landedUnder() {
        return deliveries().getLast().landedUnder();
    }

    List<String> states() {
        return deliveries().stream()
                .map(d -> "%d %s v%d".formatted(d.deliveryId(), d.state(), d.version()))
                .toList();
    }

    List<DeliveryInput> deliveries() {
        return queries.forWarehouse(new Landing(Path.of("landing"), new byte[32]));
    }

    static Delivered delivered() {
        return delivered(COVER);
    }

    /** The same workbook with since when the municipality works jointly. */
    static Delivered jointSince(LocalDate day) {
        return delivered(
                new CoverSheet(
                        COVER.programme(),
                        COVER.municipalityCode(),
                        COVER.quarter(),
                        COVER.referenceDate(),
                        COVER.templateVersion(),
                        COVER.deliveryMode(),
                        COVER.deliveryDate(),
                        day));
    }

    private static Delivered delivered(CoverSheet cover) {
        var definition = WorkbookDefinition.newest("BOTOC");
        var schools = definition.sheet("schools");
        Map<String, DeliveredSheet> sheets = new LinkedHashMap<>();
        sheets.put(
                "schools",
                new DeliveredSheet(
                        schools, "Scholen", List.of(), List.of(), List.of(), Map.of("TOTAL", 3L)));
        return new Delivered(cover, definition, sheets);
    }
}
