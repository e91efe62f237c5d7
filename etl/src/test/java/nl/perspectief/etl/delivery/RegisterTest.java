package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERY_MOVES;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.perspectief.etl.definition.DefinitionsMark;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.etl.landing.Landing;
import nl.perspectief.etl.sheet.CoverSheet;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.etl.validation.Waiver;
import nl.perspectief.sql.DeliveryInput;
import nl.perspectief.sql.Quarter;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same promises on H2 and on PostgreSQL. */
class RegisterTest {

    private static final CoverSheet COVER =
            new CoverSheet(
                    "BOTOC",
                    "GM0363",
                    Quarter.parse("2026-K3"),
                    LocalDate.of(2026, 9, 30),
                    "1.0",
                    "A",
                    LocalDate.of(2026, 10, 9),
                    null);
    private static final Actor ANNA = new Actor("opdrachtregel: anna", "anna");
    private static final Run RUN = new Run(1, LocalDate.of(2026, 10, 14), true, ANNA);

    private static EmbeddedPostgres postgres;
    private static int made;

    @TempDir static Path folder;

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    /** A new, empty database of either kind for every test. */
    static Stream<String> databases() throws Exception {
        var name = "operations" + made++;
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return Stream.of(
                "jdbc:h2:file:" + folder.resolve(name), postgres.getJdbcUrl("postgres", name));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aSecondVersionSupersedesTheFirst(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new Desk(database, url);

            long first = desk.importFile("aa", "BOTOC_GM0363_2026K3.xlsx");
            long second = desk.importFile("bb", "BOTOC_GM0363_2026K3_v2.xlsx");

            assertThat(desk.states())
                    .containsExactly(first + " SUPERSEDED v1", second + " IMPORTED v2");
            assertThat(desk.queries.countingReceipt("bb")).isPresent();
            assertThat(desk.queries.countingReceipt("aa")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theDayOfDeliveryIsTheVoorbladsInARunWithAFixedDay(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new Desk(database, url);
            desk.importFile("cc", "c.xlsx");

            assertThat(desk.deliveries().getLast().deliveredOn())
                    .isEqualTo(LocalDate.of(2026, 10, 9));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aReturnedFileIsKeptWithItsFindingsAndMayComeAgain(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new Desk(database, url);
            var file = desk.receive("dd", "d.xlsx");
            var finding =
                    new Finding(
                            "E04",
                            Severity.ERROR,
                            "Plaatsingen",
                            List.of(new CellAddress(14, 3)),
                            "Startdatum werk",
                            "31-02-2026",
                            "Startdatum werk is geen datum.",
                            "Schrijf dd-mm-jjjj.");
            long delivery = desk.register.openDelivery(file, COVER);

            desk.register.returned(file.receiptId(), delivery, "E04 …", List.of(finding));

            assertThat(desk.queries.pending()).isEmpty();
            assertThat(desk.queries.countingReceipt("dd")).isEmpty();
            assertThat(desk.queries.summary(1, 0, List.of()).notAccepted())
                    .contains("d.xlsx: E04 …");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eachMoveIsKeptWithWhoWhenAndWhy(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new Desk(database, url);
            desk.importFile("gg", "g.xlsx");

            assertThat(desk.moves())
                    .containsExactly(
                            "null > RECEIVED: ontvangen",
                            "RECEIVED > CHECKED: geen fouten",
                            "CHECKED > SUBMITTED: Aangenomen zonder waarschuwingen.",
                            "SUBMITTED > IMPORTED: rijen geland");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rowsAreKnownByTheDefinitionsUnderWhichTheyWereLanded(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new Desk(database, url);
            long delivery = desk.importFile("ii", "i.xlsx");
            assertThat(desk.landedUnder()).isEqualTo(DefinitionsMark.of("BOTOC"));

            desk.register.landingAnew(delivery);
            var first = desk.landedUnder();
            desk.register.landingAnew(delivery);
            assertThat(desk.landedUnder()).startsWith("under way ").isNotEqualTo(first);

            desk.register.landedAnew(desk.history.counting().getFirst(), Desk.delivered());
            assertThat(desk.landedUnder()).isEqualTo(DefinitionsMark.of("BOTOC"));
            assertThat(desk.moves().getLast())
                    .isEqualTo("IMPORTED > IMPORTED: rijen opnieuw geland");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aReceiptSaysThatWarningsCountAsConfirmed(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new Desk(database, url);
            var file = desk.receive("hh", "h.xlsx");
            long delivery = desk.register.openDelivery(file, COVER);

            desk.register.imported(
                    file.receiptId(),
                    delivery,
                    Desk.delivered(),
                    List.of(warning("W05 \0 \uD83D")));

            assertThat(desk.moves())
                    .contains(
                            "CHECKED > SUBMITTED: Aangenomen. De waarschuwingen (W05) gelden als"
                                    + " bevestigd door de afzender.");
        }
    }

    private static Finding warning(String message) {
        return new Finding(
                "W05",
                Severity.WARNING,
                "Plaatsingen",
                List.of(new CellAddress(14, 3)),
                "Startdatum werk",
                "",
                message,
                "");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aBrokenOffDeliveryIsTakenUpAndNotDoubled(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new Desk(database, url);
            var file = desk.receive("ee", "e.xlsx");

            long first = desk.register.openDelivery(file, COVER);
            long again = desk.register.openDelivery(file, COVER);
            desk.register.takeOver(99);

            assertThat(again).isEqualTo(first);
            assertThat(desk.queries.summary(99, 0, List.of()).received()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rowsReadAreRowsLandedAndLeftOut(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new Desk(database, url);
            desk.importFile("ff", "f.xlsx", new Run(77, RUN.day(), true, ANNA));

            var summary = desk.queries.summary(77, 2, List.of());

            assertThat(summary.rowsLeftOut()).containsEntry("TOTAL", 3L);
            assertThat(summary.rowsRead()).isEqualTo(summary.rowsLanded() + 3);
            assertThat(summary.known()).isEqualTo(2);
            assertThat(summary.everythingAccepted()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theDeliveryBeforeIsOfTheSameQuarterOrTheLastOneBeforeIt(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new Desk(database, url);
            long first = desk.importFile("aa", "BOTOC_GM0363_2026K3.xlsx");
            long second = desk.importFile("bb", "BOTOC_GM0363_2026K3_v2.xlsx");

            assertThat(desk.before("2026-K4", StoredDelivery.NOT_YET)).contains(second);
            assertThat(desk.before("2026-K3", StoredDelivery.NOT_YET)).contains(second);
            assertThat(desk.before("2026-K3", 2)).contains(first);
            assertThat(desk.before("2026-K3", 1)).isEmpty();
            assertThat(desk.before("2026-K2", StoredDelivery.NOT_YET)).isEmpty();
            assertThat(desk.history.toRecheck(null))
                    .extracting(StoredDelivery::deliveryId)
                    .containsExactly(second);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aWaiverIsTakenBackButNeverDeleted(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var waivers = new WaiverRegister(OperationsDatabase.jooq(database, url));
            var quarter = Quarter.parse("2026-K3");
            var waiver =
                    new Waiver("E13", "GM0363", null, quarter, quarter, RUN.day(), "Bronsysteem.");
            var now = Instant.parse("2026-10-14T09:00:00Z");

            var granted = waivers.insert(waiver, "A. Beheerder", now);

            assertThat(waivers.all()).containsExactly(granted);
            assertThat(granted.waiver()).isEqualTo(waiver);
            assertThat(waivers.withdraw(granted.id(), "B. Beheerder", now)).isTrue();
            assertThat(waivers.withdraw(granted.id(), "C. Beheerder", now)).isFalse();
            assertThat(waivers.all())
                    .extracting(GrantedWaiver::withdrawn)
                    .containsExactly(new GrantedWaiver.Withdrawal("B. Beheerder", now));
        }
    }

    /** The register with what a test needs around it. */
    private static final class Desk {

        private final Register register;
        private final RegisterQueries queries;
        private final HistoryQueries history;

        private final DSLContext jooq;

        Desk(HikariDataSource database, String url) {
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
                    new Register.NewReceipt(
                            new Arrival(name, hash), 10, Channel.INBOX, "anna", run),
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

        private static Delivered delivered() {
            var definition = WorkbookDefinition.newest("BOTOC");
            var schools = definition.sheet("schools");
            Map<String, DeliveredSheet> sheets = new LinkedHashMap<>();
            sheets.put(
                    "schools",
                    new DeliveredSheet(
                            schools,
                            "Scholen",
                            List.of(),
                            List.of(),
                            List.of(),
                            Map.of("TOTAL", 3L)));
            return new Delivered(COVER, definition, sheets);
        }
    }
}
