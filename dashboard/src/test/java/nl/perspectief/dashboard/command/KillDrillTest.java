package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed and asked again ends with the same figures as one that nobody disturbed.
 * What is killed, or counts its cores, is a process of its own; the rest runs in this one.
 */
class KillDrillTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports");

    @TempDir static Path folder;
    private static String undisturbed;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        var data = folder.resolve("undisturbed");
        assertThat(Program.run(importArguments(data)).code()).isZero();
        undisturbed = figures(data);
    }

    @Test
    void killedInAnyStepAndAskedAgainNothingIsLostAndTheFiguresAreTheSame() throws Exception {
        var drill = new KillDrill(Path.of(".."), folder.resolve("drill"), System.nanoTime());

        assertThat(drill.run(5)).isEqualTo("5 kills, 9 deliveries, none lost");
    }

    @Test
    void twoBuildsOfTheSameInputsGiveTheSameBytesOnOneCoreAndOnTwo() throws Exception {
        var data = folder.resolve("twice");
        assertThat(Program.runOnCores(1, importArguments(data)).code()).isZero();

        assertThat(figures(data)).isEqualTo(undisturbed);
        var rebuilt =
                Program.runOnCores(
                        2, "rebuild", "--data", data.toString(), "--as-of", "2026-10-14");
        assertThat(rebuilt.code()).as(rebuilt.err()).isZero();
        assertThat(figures(data)).isEqualTo(undisturbed);
    }

    @Test
    void aRebuildThatIsKilledAndAskedAgainEndsWithTheSameFigures() throws Exception {
        var data = folder.resolve("rebuilt");
        assertThat(Main.run(importArguments(data))).isZero();
        String[] rebuild = {"rebuild", "--data", data.toString(), "--as-of", "2026-10-14"};

        killDuring("rijen opnieuw laden", 300, Program.start(rebuild));

        assertThat(Main.run(rebuild)).isZero();
        assertThat(figures(data)).isEqualTo(undisturbed);
    }

    private static void killDuring(String step, int milliseconds, Process process)
            throws IOException, InterruptedException {
        try (var lines = process.errorReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(step)) {
                    Thread.sleep(milliseconds);
                    break;
                }
            }
            process.destroyForcibly().waitFor();
        }
    }

    private static String figures(Path data) throws Exception {
        var out = data.resolve("figures.csv");
        var export =
                Main.run(
                        "export",
                        "--data",
                        data.toString(),
                        "--audience",
                        "OWN",
                        "--format",
                        "csv",
                        "--out",
                        out.toString());
        assertThat(export).isZero();
        return Files.readString(out);
    }

    private static String[] importArguments(Path data) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("import"));
        for (var name : List.of("GM0855", "GM0718")) {
            try (var files =
                    Files.newDirectoryStream(
                            SAMPLES.resolve("impuls_szw"), "*" + name + "_2025*")) {
                files.forEach(file -> arguments.add(file.toString()));
            }
        }
        arguments.addAll(List.of("--data", data.toString(), "--as-of", "2026-10-14"));
        return arguments.toArray(String[]::new);
    }
}
