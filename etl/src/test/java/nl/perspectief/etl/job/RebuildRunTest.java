package nl.perspectief.etl.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.Channel;
import nl.perspectief.etl.delivery.Run;
import nl.perspectief.sql.SnapshotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Rows landed anew out of the stored originals. */
class RebuildRunTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports", "impuls_szw");
    private static final List<Path> FILES =
            List.of(
                    SAMPLES.resolve("IMPULS_GM0718_2026K1.xlsx"),
                    SAMPLES.resolve("IMPULS_GM0718_2025K4.xlsx"),
                    SAMPLES.resolve("IMPULS_GM0855_2025K4.xlsx"));

    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);

    @TempDir Path data;
    private Path landing;

    @BeforeEach
    void landedFiles() {
        landing = data.resolve("landing");
        handIn(data, FILES);
    }

    /** As a night does it, without making figures. */
    private static void handIn(Path folder, List<Path> files) {
        try (var engine = Engine.open(folder, "test")) {
            var desk = engine.desk();
            var intake = desk.intake(new Run(1, DAY, true, Actor.NIGHT));
            files.forEach(file -> intake.take(file, Channel.INBOX));
            desk.pending().forEach(own -> own.forEach(file -> desk.process(file, Actor.NIGHT)));
        }
    }

    @Test
    void lostRowsStopTheNightInOneSentenceAndARebuildBringsThemBack() throws IOException {
        var before = landed();
        FileSystemUtils.deleteRecursively(landing);

        try (var engine = Engine.open(data, "test")) {
            assertThat(engine.nightly().run(request()).problem())
                    .hasValueSatisfying(
                            said ->
                                    assertThat(said)
                                            .startsWith(
                                                    "De nieuwe cijfers zijn niet gepubliceerd, de vorige blijven staan. Van 3 van de 3 leveringen die meetellen")
                                            .endsWith("met ./perspectief rebuild."));

            assertThat(rebuild(engine, 2).run(Actor.NIGHT)).isEmpty();
            assertThat(engine.nightly().run(request()).problem()).isEmpty();
        }
        assertThat(landed()).isEqualTo(before);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameRowsAndEachIsCounted() throws IOException {
        var before = landed();
        for (int workers : List.of(1, 4)) {
            FileSystemUtils.deleteRecursively(landing);
            try (var engine = Engine.open(data, "test")) {
                var run = rebuild(engine, workers);
                var looks = new TreeMap<RunProgress.Phase, Integer>();
                run.progress().onPhase(phase -> looks.put(phase, run.progress().look().done()));

                assertThat(run.run(Actor.NIGHT)).isEmpty();

                assertThat(looks).containsEntry(RunProgress.Phase.DONE, FILES.size());
            }
            assertThat(landed()).isEqualTo(before);
        }
    }

    @Test
    void aRebuildThatWasStoppedIsDoneAgain() throws IOException {
        var before = landed();
        try (var engine = Engine.open(data, "test")) {
            FileSystemUtils.deleteRecursively(landing);
            var stopped = rebuild(engine, 1);
            stopped.stop();

            assertThat(stopped.run(Actor.NIGHT)).isEmpty();
            assertThat(landing).doesNotExist();

            rebuild(engine, 1).run(Actor.NIGHT);
        }
        assertThat(landed()).isEqualTo(before);
    }

    @Test
    void rowsStayWhenTheirOriginalIsLost() throws IOException {
        var before = landed();
        deleteFilesIn(data.resolve("originals"));

        try (var engine = Engine.open(data, "test")) {
            assertThat(rebuild(engine, 2).run(Actor.NIGHT))
                    .hasSize(3)
                    .allSatisfy(said -> assertThat(said).contains("origineel is weg of beschadigd"))
                    .allSatisfy(said -> assertThat(said).endsWith("van eerder blijven gelden."));
            assertThat(landed()).isEqualTo(before);

            FileSystemUtils.deleteRecursively(landing);
            assertThat(rebuild(engine, 2).run(Actor.NIGHT))
                    .allSatisfy(said -> assertThat(said).endsWith("van eerder zijn weg."));
        }
    }

    @Test
    void rowsOfOtherDefinitionsGiveAnotherSnapshotAndARebuildTheSameAsAnywhere() throws Exception {
        var first = snapshotId(data);
        var elsewhere = data.resolve("elders");
        handIn(elsewhere, FILES.reversed());
        assertThat(snapshotId(elsewhere)).isEqualTo(first);

        landedUnderOlderDefinitions();
        assertThat(snapshotId(data)).isNotEqualTo(first);

        try (var engine = Engine.open(data, "test")) {
            rebuild(engine, 2).run(Actor.NIGHT);
        }
        assertThat(snapshotId(data)).isEqualTo(first);
    }

    /** As an earlier program would have left them. */
    private void landedUnderOlderDefinitions() throws SQLException {
        var url = "jdbc:h2:file:" + data.resolve("operations/operations").toAbsolutePath();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    "update deliveries set landed_under = repeat('0', 64)"))
                    .isEqualTo(FILES.size());
        }
    }

    private static SnapshotId snapshotId(Path folder) {
        try (var engine = Engine.open(folder, "test")) {
            return SnapshotId.of(engine.desk().buildInput(DAY, "test"));
        }
    }

    private static RebuildRun rebuild(Engine engine, int workers) {
        return new RebuildRun(engine.desk().rebuild(), workers);
    }

    private static RunRequest request() {
        return new RunRequest(List.of(), DAY, true, Actor.NIGHT);
    }

    /** Every landed file with its bytes. */
    private Map<String, String> landed() throws IOException {
        var bytes = new TreeMap<String, String>();
        try (var files = Files.walk(landing)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        landing.relativize(file).toString(),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        assertThat(bytes).isNotEmpty();
        return bytes;
    }

    private static void deleteFilesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
