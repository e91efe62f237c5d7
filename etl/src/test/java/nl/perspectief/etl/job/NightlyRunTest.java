package nl.perspectief.etl.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.DataFolderException;
import nl.perspectief.sql.PublishedWarehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class NightlyRunTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports");
    private static final Path GOOD = SAMPLES.resolve("impuls_szw/IMPULS_GM0718_2026K1.xlsx");
    private static final Path ALSO_GOOD = SAMPLES.resolve("impuls_szw/IMPULS_GM0718_2025K4.xlsx");
    private static final Path WRONG = SAMPLES.resolve("faulty/E04_geen_datum.xlsx");
    private static final Path BROKEN = SAMPLES.resolve("faulty/halve_download.xlsx");
    private static final Path ACTIVE = SAMPLES.resolve("faulty/macro.xlsm");
    private static final Path WITH_BSN = SAMPLES.resolve("faulty/E10_bsn_in_kolom.xlsx");

    private static final Path VERSION_1 = SAMPLES.resolve("impuls_szw/IMPULS_GM0855_2025K4.xlsx");
    private static final Path VERSION_2 =
            SAMPLES.resolve("impuls_szw/IMPULS_GM0855_2025K4_v2.xlsx");

    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);

    @TempDir Path data;
    private Path inbox;

    @BeforeEach
    void makeTheInbox() throws IOException {
        inbox = Files.createDirectories(data.resolve("inbox"));
    }

    @Test
    void badFilesNeverStopTheOthers() throws IOException {
        var result = run(BROKEN, WRONG, ACTIVE, GOOD, ALSO_GOOD);

        assertThat(result.problem()).isEmpty();
        var summary = result.summary();
        assertThat(summary.received()).isEqualTo(5);
        assertThat(summary.imported()).isEqualTo(2);
        assertThat(summary.returned()).isEqualTo(1);
        assertThat(summary.refused()).isEqualTo(1);
        assertThat(summary.quarantined()).isEqualTo(1);
        assertThat(summary.notAccepted())
                .anySatisfy(sentence -> assertThat(sentence).startsWith("E04_geen_datum.xlsx: E04"))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("halve_download.xlsx: "));
    }

    @Test
    void everyFileIsKeptButWhatMayNotBeKept() throws IOException {
        run(BROKEN, WRONG, ACTIVE, WITH_BSN, GOOD);

        try (var originals = Files.walk(data.resolve("originals"))) {
            assertThat(originals.filter(Files::isRegularFile)).hasSize(3);
        }
    }

    @Test
    void theInboxIsEmptyWhenItsFilesAreSafe() throws IOException {
        Files.copy(GOOD, inbox.resolve(GOOD.getFileName()));
        Files.writeString(inbox.resolve("nog_bezig.xlsx.part"), "half");

        var result = run();

        assertThat(result.summary().imported()).isEqualTo(1);
        try (var left = Files.list(inbox)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactly("nog_bezig.xlsx.part");
        }
    }

    @Test
    void aKnownFileIsAnsweredAndAReturnedOneIsCheckedAnew() throws IOException {
        run(GOOD, WRONG);

        var again = run(GOOD, WRONG);

        assertThat(again.summary().known()).isEqualTo(1);
        assertThat(again.summary().received()).isEqualTo(1);
        assertThat(again.summary().returned()).isEqualTo(1);
    }

    @Test
    void theSameNightTwiceGivesTheSameSnapshot() throws IOException {
        run(GOOD, ALSO_GOOD);
        var first = snapshotId();

        run(ALSO_GOOD, GOOD);

        assertThat(snapshotId()).isEqualTo(first);
    }

    @Test
    void aFolderHandedInAgainLeavesTheLastVersionTheLast() throws IOException {
        run(VERSION_1, VERSION_2);
        var first = snapshotId();

        var again = run(VERSION_1, VERSION_2);

        assertThat(again.summary().known()).isEqualTo(2);
        assertThat(snapshotId()).isEqualTo(first);
    }

    @Test
    void aFormerVersionHandedInAloneCountsAgain() throws IOException {
        run(VERSION_1, VERSION_2);
        var first = snapshotId();

        var again = run(VERSION_1);

        assertThat(again.summary().imported()).isEqualTo(1);
        assertThat(snapshotId()).isNotEqualTo(first);
    }

    @Test
    void theSameContentUnderTwoNamesIsTakenInOnce() throws IOException {
        Files.copy(GOOD, inbox.resolve("eerste.xlsx"));
        Files.copy(GOOD, inbox.resolve("tweede.xlsx"));

        var summary = run().summary();

        assertThat(summary.received()).isEqualTo(1);
        assertThat(summary.known()).isEqualTo(1);
        assertThat(inbox).isEmptyDirectory();
    }

    @Test
    void anyNameMayBeHandedIn() throws IOException {
        var folder = Files.createDirectory(data.resolve("van buiten"));
        var named = Files.copy(GOOD, folder.resolve("twee\nregels 'één'; \u001b[31m.xlsx"));
        Files.copy(WRONG, inbox.resolve("\u001b[2Jwis.xlsx"));

        var summary = run(named).summary();

        assertThat(summary.imported()).isEqualTo(1);
        assertThat(summary.notAccepted())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).startsWith("\uFFFD[2Jwis.xlsx: E04"));
    }

    @Test
    void aFileThatCannotBeOpenedIsToldAndTheOthersGoOn() throws IOException {
        Files.createDirectory(inbox.resolve("map"));

        var result = run(data.resolve("weg.xlsx"), GOOD);

        assertThat(result.problem()).isEmpty();
        assertThat(result.summary().imported()).isEqualTo(1);
        assertThat(result.summary().everythingAccepted()).isFalse();
        assertThat(result.summary().leftBehind())
                .containsExactly(
                        "weg.xlsx is niet ontvangen: wij kunnen het niet lezen. Controleer de rechten.",
                        "map blijft in de inbox: dit is een map. Leg de werkboeken los in de inbox.");
    }

    @Test
    void aStoppedRunGoesOnAndCountsNothingTwice() throws IOException {
        Files.copy(ALSO_GOOD, inbox.resolve("uit de inbox.xlsx"));
        stopAfterReceiving(GOOD, WRONG);

        var summary = run(GOOD, WRONG).summary();

        assertThat(summary.received()).isEqualTo(3);
        assertThat(summary.imported()).isEqualTo(2);
        assertThat(summary.known()).isZero();
    }

    private void stopAfterReceiving(Path... files) {
        try (var engine = Engine.open(data, "test")) {
            var nightly = engine.nightly();
            nightly.progress()
                    .onPhase(
                            phase -> {
                                if (phase == RunProgress.Phase.IMPORT) {
                                    nightly.stop();
                                }
                            });

            var result = nightly.run(request(files));

            assertThat(result.summary().imported()).isZero();
            assertThat(result.problem())
                    .hasValueSatisfying(said -> assertThat(said).contains("op verzoek gestopt"));
        }
    }

    @Test
    void aFailingCheckLeavesTheFormerFiguresAndSaysWhy() throws IOException {
        run(GOOD);
        var former = snapshotId();
        // a participant without a name: figures nobody could read
        var municipalities = data.resolve("reference/municipalities.csv");
        var nameless =
                Files.readAllLines(municipalities).stream()
                        .filter(line -> !line.startsWith("GM0202"))
                        .toList();
        Files.write(municipalities, nameless);

        var result = run(ALSO_GOOD);

        assertThat(result.problem()).hasValueSatisfying(NightlyRunTest::saysThatTheFormerStay);
        assertThat(snapshotId()).isEqualTo(former);
    }

    @Test
    void anEmptyNightIsANightToo() throws IOException {
        var result = run();

        assertThat(result.problem()).isEmpty();
        assertThat(result.snapshotId()).isPresent();
    }

    private static void saysThatTheFormerStay(String sentence) {
        assertThat(sentence).contains("de vorige blijven staan").contains("GM0202");
    }

    @Test
    void aFolderThatWasTakenAwayIsToldAndNotMadeAnew() throws Exception {
        var elsewhere = data.resolve("elders");
        try (var engine = Engine.open(elsewhere, "test")) {
            FileSystemUtils.deleteRecursively(elsewhere);

            assertThatThrownBy(() -> engine.nightly().run(RunRequest.tonight()))
                    .isInstanceOf(DataFolderException.class)
                    .hasMessageContaining("is weg. Zet de map terug");
        }
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void whoSentAndWhoMovedIsWrittenDown() throws Exception {
        var anna = new Actor("opdrachtregel: anna", "anna");
        Files.copy(ALSO_GOOD, inbox.resolve("uit de inbox.xlsx"));
        try (var engine = Engine.open(data, "test")) {
            engine.nightly().run(new RunRequest(List.of(GOOD), DAY, true, anna));
        }

        assertThat(rows("select channel, sender from receipts order by channel"))
                .containsExactly("inbox " + Files.getOwner(data).getName(), "opdrachtregel anna");
        assertThat(rows("select distinct moved_by from delivery_moves"))
                .containsExactly("opdrachtregel: anna");

        Files.copy(WRONG, inbox.resolve(WRONG.getFileName()));
        run();

        assertThat(rows("select distinct moved_by from delivery_moves order by 1"))
                .containsExactly("nachtrun", "opdrachtregel: anna");
    }

    private List<String> rows(String sql) throws SQLException {
        var url = "jdbc:h2:file:" + data.resolve("operations/operations").toAbsolutePath();
        List<String> found = new ArrayList<>();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var line = new StringJoiner(" ");
                for (int i = 1; i <= columns; i++) {
                    line.add(rows.getString(i));
                }
                found.add(line.toString());
            }
        }
        return found;
    }

    private RunResult run(Path... files) {
        try (var engine = Engine.open(data, "test")) {
            return engine.nightly().run(request(files));
        }
    }

    private static RunRequest request(Path... files) {
        return new RunRequest(List.of(files), DAY, true, Actor.NIGHT);
    }

    private String snapshotId() {
        try (var published = new PublishedWarehouse(data.resolve("warehouse"))) {
            return published.query(
                    dsl ->
                            dsl.fetchSingle("select snapshot_id from published.snapshot")
                                    .get(0, String.class));
        }
    }
}
