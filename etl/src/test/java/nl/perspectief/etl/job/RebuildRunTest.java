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

    @TempDir Path data;
    private Path landing;

    @BeforeEach
    void aNight() {
        landing = data.resolve("landing");
        try (var engine = Engine.open(data, "test")) {
            assertThat(engine.nightly().run(request(FILES)).problem()).isEmpty();
        }
    }

    @Test
    void lostRowsStopTheNightInOneSentenceAndARebuildBringsThemBack() throws IOException {
        var before = landed();
        FileSystemUtils.deleteRecursively(landing);

        try (var engine = Engine.open(data, "test")) {
            assertThat(engine.nightly().run(request(List.of())).problem())
                    .hasValueSatisfying(
                            said ->
                                    assertThat(said)
                                            .startsWith("Van 3 van de 3 leveringen die meetellen")
                                            .endsWith("met ./perspectief rebuild."));

            assertThat(rebuild(engine, 2).run(Actor.NIGHT)).isEmpty();
            assertThat(engine.nightly().run(request(List.of())).problem()).isEmpty();
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
        var first = published(data);
        var elsewhere = data.resolve("elders");
        try (var engine = Engine.open(elsewhere, "test")) {
            engine.nightly().run(request(FILES.reversed()));
        }
        assertThat(published(elsewhere)).isEqualTo(first);

        landedUnderOlderDefinitions();
        try (var engine = Engine.open(data, "test")) {
            engine.nightly().run(request(List.of()));
            assertThat(published(data)).isNotEqualTo(first);

            rebuild(engine, 2).run(Actor.NIGHT);
            engine.nightly().run(request(List.of()));
        }
        assertThat(published(data)).isEqualTo(first);
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

    /** The first twelve digits of the snapshot's id. */
    private static String published(Path folder) throws IOException {
        var name = Files.readString(folder.resolve("warehouse/current"));
        return name.substring("2026-10-14-".length()).substring(0, 12);
    }

    private static RebuildRun rebuild(Engine engine, int workers) {
        return new RebuildRun(engine.desk().rebuild(), workers);
    }

    private static RunRequest request(List<Path> files) {
        return new RunRequest(files, LocalDate.of(2026, 10, 14), true, Actor.NIGHT);
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
