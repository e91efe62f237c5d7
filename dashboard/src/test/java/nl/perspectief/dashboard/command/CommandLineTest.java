package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.perspectief.etl.job.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The contract of the command line: exit codes, Dutch sentences on stderr, data on stdout. */
class CommandLineTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports");
    private static final String GOOD =
            SAMPLES.resolve("impuls_szw/IMPULS_GM0718_2026K1.xlsx").toString();
    private static final String WRONG = SAMPLES.resolve("faulty/E04_geen_datum.xlsx").toString();

    @TempDir Path folder;

    @Test
    void aSoundWorkbookIsAcceptedWithZero() throws Exception {
        var checked = Program.run("check", GOOD);

        assertThat(checked.code()).as(checked.err()).isZero();
        assertThat(checked.out()).contains("in orde");
    }

    @Test
    void findingsComeAsJsonWithTheirCellsAndCodeOne() throws Exception {
        var checked = Program.run("check", "--json", WRONG, GOOD);

        assertThat(checked.code()).isEqualTo(1);
        var lines = checked.out().lines().toList();
        assertThat(lines).hasSize(2);
        var wrong = JsonMapper.builder().build().readTree(lines.getFirst());
        assertThat(wrong.get("outcome").asString()).isEqualTo("RETURNED");
        var finding = wrong.get("findings").get(0);
        assertThat(finding.get("rule").asString()).isEqualTo("E04");
        assertThat(finding.get("sheet").asString()).isEqualTo("Plaatsingen");
        assertThat(finding.get("cells").get(0).asString()).matches("[A-Z]+\\d+");
        assertThat(finding.get("message").asString()).isNotBlank();
        assertThat(finding.get("advice").asString()).isNotBlank();
    }

    @Test
    void aFileThatIsNotThereIsOneSentenceAndTwo() throws Exception {
        var checked = Program.run("check", folder.resolve("weg.xlsx").toString());

        assertThat(checked.code()).isEqualTo(2);
        assertThat(checked.err().strip()).endsWith("bestaat niet. Controleer de naam en de map.");
    }

    @Test
    void aDataFolderInUseIsOneSentenceAndTwo() throws Exception {
        try (var engine = Engine.open(folder, "test")) {
            var imported = Program.run("import", GOOD, "--data", engine.folder().root().toString());

            assertThat(imported.code()).isEqualTo(2);
            assertThat(imported.err())
                    .contains("eg het bestand in DATA/inbox; het gaat vannacht mee");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentenceAndTwo() throws Exception {
        var file = Files.writeString(folder.resolve("bestand"), "");

        var imported = Program.run("import", GOOD, "--data", file.toString());

        assertThat(imported.code()).isEqualTo(2);
        assertThat(imported.err().strip().lines()).hasSize(1);
        assertThat(imported.err()).contains("kan niet worden geschreven");
    }

    @Test
    void aReturnedWorkbookIsCodeOneAndTheOthersAreImported() throws Exception {
        var imported =
                Program.run(
                        "import",
                        WRONG,
                        GOOD,
                        "--data",
                        folder.resolve("data").toString(),
                        "--as-of",
                        "2026-10-14");

        assertThat(imported.code()).as(imported.err()).isEqualTo(1);
        assertThat(imported.err())
                .contains("geïmporteerd 1, terug naar de gemeente 1")
                .contains("E04_geen_datum.xlsx: E04");
    }

    @Test
    void whyAFileWasNotReadIsToldBesideTheJson() throws Exception {
        var checked =
                Program.run("check", "--json", SAMPLES.resolve("faulty/leeg.xlsx").toString());

        assertThat(checked.out()).contains("REFUSED").hasLineCount(1);
        assertThat(checked.err()).startsWith("leeg.xlsx: geweigerd. Dit bestand is leeg.");
    }

    @Test
    void nothingButItsOwnLinesStandsOnTheScreenOfAnImport() throws Exception {
        var data = folder.resolve("data");

        var imported = Program.run("import", GOOD, "--data", data.toString());

        assertThat(imported.out()).isEmpty();
        assertThat(imported.err().lines().map(line -> line.replaceAll("[\\d: ].*", "")))
                .containsExactly(
                        "ontvangen",
                        "controleren",
                        "cijfers",
                        "cijfers",
                        "publiceren",
                        "verslag",
                        "Ontvangen",
                        "Rijen",
                        "Gepubliceerd");
        try (var logs = Files.list(data.resolve("log"))) {
            assertThat(logs)
                    .singleElement()
                    .satisfies(log -> assertThat(log).content().contains("1 imported"));
        }
    }

    @Test
    void aRunThatIsToldToStopEndsInOrderAndGoesOnWhenAskedAgain() throws Exception {
        var data = folder.resolve("data").toString();
        var process = Program.start("import", GOOD, "--data", data);
        try (var lines = process.errorReader()) {
            for (var line = ""; !line.startsWith("controleren"); line = lines.readLine()) {
                assertThat(line).isNotNull();
            }
            process.toHandle().destroy(); // leaves its streams open
            assertThat(lines.lines()).last().asString().contains("op verzoek gestopt");
        }

        var again = Program.run("import", GOOD, "--data", data);

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err()).contains("geïmporteerd 1").contains("Al bekend: 0.");
    }
}
