package nl.perspectief.etl.job;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.etl.delivery.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run may be asked for files that are called after a person. */
class RunMarkTest {

    private static final Path GOOD =
            Path.of("..", "sample-exports", "impuls_szw", "IMPULS_GM0718_2026K1.xlsx");
    private static final String BSN = "123456782";
    private static final String MARKS = "run-.*\\.txt";

    @TempDir Path data;
    @TempDir Path sender;

    @Test
    void nothingStaysOfARunThatReachedItsEnd() throws IOException {
        var request = request(named(), sender.resolve("weg " + BSN + ".xlsx"));

        try (var engine = Engine.open(data, "test")) {
            assertThat(engine.nightly().run(request).problem()).isEmpty();
        }

        assertThat(filesOf("operations")).noneMatch(name -> name.matches(MARKS));
        assertThat(filesThatHoldTheNumber()).isEmpty();
    }

    @Test
    void aStoppedRunIsKnownAgainWithoutItsNames() throws IOException {
        var request = request(named());

        stopAfterReceiving(request);

        assertThat(filesOf("operations")).filteredOn(name -> name.matches(MARKS)).hasSize(1);
        assertThat(filesThatHoldTheNumber()).isEmpty();

        try (var engine = Engine.open(data, "test")) {
            var summary = engine.nightly().run(request).summary();
            assertThat(summary.imported()).isEqualTo(1);
            assertThat(summary.known()).isZero();
        }
        assertThat(filesOf("operations")).noneMatch(name -> name.matches(MARKS));
    }

    @Test
    void onlyTheLastRequestIsKnownAgain() {
        var mark = new RunMark(data);
        var request = request(GOOD, sender);

        var first = mark.set(request);
        assertThat(mark.isOf(first, request(sender, GOOD))).isTrue();
        assertThat(mark.isOf(first, request(GOOD))).isFalse();

        var second = mark.set(request(GOOD));
        assertThat(mark.isOf(second, request(GOOD))).isTrue();
        assertThat(mark.isOf(first, request)).isFalse();

        mark.clear();
        assertThat(mark.isOf(second, request(GOOD))).isFalse();
        assertThat(data).isEmptyDirectory();
    }

    private void stopAfterReceiving(RunRequest request) {
        try (var engine = Engine.open(data, "test")) {
            var nightly = engine.nightly();
            nightly.progress()
                    .onPhase(
                            phase -> {
                                if (phase == RunProgress.Phase.IMPORT) {
                                    nightly.stop();
                                }
                            });
            assertThat(nightly.run(request).problem()).isPresent();
        }
    }

    private Path named() throws IOException {
        return Files.copy(GOOD, sender.resolve("IMPULS_GM0718_2026K1_" + BSN + ".xlsx"));
    }

    private static RunRequest request(Path... files) {
        return new RunRequest(List.of(files), LocalDate.of(2026, 10, 14), true, Actor.NIGHT);
    }

    private List<String> filesOf(String folder) throws IOException {
        try (var files = Files.list(data.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private List<Path> filesThatHoldTheNumber() throws IOException {
        List<Path> found = new ArrayList<>();
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if ((file + Files.readString(file, ISO_8859_1)).contains(BSN)) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
