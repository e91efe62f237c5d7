package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.perspectief.etl.job.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** diff, waive, recheck and check --data, as people and programs meet them. */
class HistoryCommandsTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports");
    private static final String BEFORE = sample("impuls_szw/IMPULS_GM0141_2025K1.xlsx");
    private static final String AFTER = sample("impuls_szw/IMPULS_GM0141_2025K2.xlsx");
    private static final String TOO_MANY_HOURS = sample("faulty/E13_te_veel_uren.xlsx");

    @TempDir Path data;

    @Test
    void diffTellsRowsAndFigures() {
        var told = run(new DiffCommand(), BEFORE, AFTER);

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out())
                .contains("Rapportageperiode: 2025-K1 → 2025-K2")
                .containsPattern("Trajecten: van \\d+ naar \\d+.rijen; \\d+ nieuw, \\d+ gewijzigd")
                .contains("een ander kwartaal, dus niet per rij vergeleken")
                .containsPattern("Gestarte trajecten +2025-K2 +niet geleverd → \\d+")
                .containsPattern("Werkbehoud na 26 weken +2025 ")
                .doesNotContainPattern("[TPW]\\d{3,}");
        assertThat(told.err()).contains("fictieve voorbeeldcijfers");
    }

    @Test
    void diffAsJsonTellsAllAndAFaultyWorkbookIsCodeOneWithoutFigures() {
        var told = run(new DiffCommand(), "--json", AFTER, TOO_MANY_HOURS);

        assertThat(told.code()).isEqualTo(1);
        var line = json(told.out());
        assertThat(line.get("before").get("outcome").asString()).isEqualTo("ACCEPTED");
        assertThat(line.get("after").get("outcome").asString()).isEqualTo("RETURNED");
        assertThat(line.get("figures").isNull()).isTrue();
        var placements = line.get("sheets").valueStream().filter(this::isPlacements).toList();
        assertThat(placements)
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.get("gone").size()).isPositive());
    }

    private boolean isPlacements(JsonNode sheet) {
        return sheet.get("sheet").asString().equals("placements");
    }

    @Test
    void diffRefusesInOneSentenceWhatCannotBeCompared() {
        var strangers =
                run(new DiffCommand(), BEFORE, sample("impuls_szw/IMPULS_GM0718_2025K4.xlsx"));
        assertThat(strangers.code()).isEqualTo(2);
        assertThat(strangers.err()).contains("GM0141").contains("GM0718").hasLineCount(1);

        var broken = run(new DiffCommand(), BEFORE, sample("faulty/halve_download.xlsx"));
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).startsWith("halve_download.xlsx is niet te vergelijken: ");
    }

    @Test
    void aWaiverIsGivenUsedToldAndTakenBack() {
        makeDataFolder();
        var returned = run(new CheckCommand(), TOO_MANY_HOURS, "--data", data.toString());
        assertThat(returned.code()).isEqualTo(1);

        var granted = waive();
        assertThat(granted.code()).as(granted.err()).isZero();

        var accepted = run(new CheckCommand(), TOO_MANY_HOURS, "--json", "--data", data.toString());
        assertThat(accepted.code()).as(accepted.err()).isZero();
        assertThat(json(accepted.out()).get("findings").get(0).get("waived").asString())
                .isEqualTo("Telt per maand.");

        var withdrawn =
                run(new WaiveCommand(), "--withdraw", "1", "--by", "B.", "--data", data.toString());
        assertThat(withdrawn.code()).as(withdrawn.err()).isZero();
        assertThat(run(new WaiveCommand(), "--list", "--data", data.toString()).out())
                .contains("1  E13  GM0141 IMPULS_SZW  2025-K2 t/m 2025-K2")
                .contains("Ingetrokken door B. op ");
    }

    @Test
    void diffTakesTheWaiversOfTheFolderAsACheckDoes() {
        makeDataFolder();
        var without = run(new DiffCommand(), "--json", AFTER, TOO_MANY_HOURS);
        waive();

        var with =
                run(new DiffCommand(), "--json", AFTER, TOO_MANY_HOURS, "--data", data.toString());

        assertThat(without.code()).isEqualTo(1);
        assertThat(with.code()).as(with.err()).isZero();
        var line = json(with.out());
        assertThat(line.get("after").get("outcome").asString()).isEqualTo("ACCEPTED");
        assertThat(line.get("figures").isNull()).isFalse();
    }

    @Test
    void recheckTellsWhatAWaiverWouldDoAndChangesNothing() {
        run(
                new ImportCommand(),
                TOO_MANY_HOURS,
                "--data",
                data.toString(),
                "--as-of",
                "2026-10-14");
        waive();

        var told = run(new RecheckCommand(), "--data", data.toString());
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out())
                .contains("E13_te_veel_uren.xlsx: was teruggestuurd, zou nu zijn: aangenomen")
                .contains("erbij  E13 (vrijgesteld) Plaatsingen, Uren per week: H3")
                .contains("Nu wel aangenomen: 1. Er is niets gewijzigd.");

        var later =
                run(
                        new RecheckCommand(),
                        "--since",
                        "2026-K1",
                        "--json",
                        "--data",
                        data.toString());
        assertThat(json(later.out()).get("checked").asInt()).isZero();
    }

    @Test
    void aFolderInUseIsToldAndChecksGoOnWithoutItsHistory() {
        try (var engine = Engine.open(data, "test")) {
            var folder = engine.folder().root().toString();

            for (Callable<Integer> command :
                    List.of(new RecheckCommand(), new RebuildCommand(), new StartCommand())) {
                var told = run(command, "--data", folder);
                assertThat(told.code()).isEqualTo(2);
                assertThat(told.err())
                        .endsWith("Stop dat en geef de opdracht opnieuw.\n")
                        .hasLineCount(1);
            }
            var checked = run(new CheckCommand(), AFTER, "--data", folder);
            assertThat(checked.code()).as(checked.err()).isZero();
            assertThat(checked.err()).contains("in gebruik").contains("zonder vrijstellingen");
        }
    }

    @Test
    void aMistypedFolderIsToldAndNotMade() {
        var mistyped = data.resolve("dtaa");
        for (Callable<Integer> command :
                List.of(new RebuildCommand(), new RecheckCommand(), new ExportCommand())) {
            var told = run(command, "--data", mistyped.toString());
            assertThat(told.code()).isEqualTo(2);
            assertThat(told.err())
                    .contains("map %s bestaat niet".formatted(mistyped))
                    .hasLineCount(1);
        }
        var retention =
                run(new RetentionCommand(), "--programme=BOTOC", "--data", mistyped.toString());
        assertThat(retention.code()).isEqualTo(2);
        assertThat(run(new WaiveCommand(), "--list", "--data", mistyped.toString()).code())
                .isEqualTo(2);
        assertThat(mistyped).doesNotExist();
    }

    @Test
    void aFolderOfSomethingElseIsLeftAsItIs() throws Exception {
        Files.writeString(data.resolve("vakantie.txt"), "");

        var told = run(new RebuildCommand(), "--data", data.toString());

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("is geen gegevensmap van Perspectief").hasLineCount(1);
        try (var files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
    }

    private Answer waive() {
        return run(
                new WaiveCommand(),
                "E13",
                "--municipality",
                "GM0141",
                "--programme",
                "IMPULS_SZW",
                "--from",
                "2025-K2",
                "--to",
                "2025-K2",
                "--until",
                "2099-12-31",
                "--reason",
                "Telt per maand.",
                "--by",
                "A. Beheerder",
                "--data",
                data.toString());
    }

    private record Answer(int code, String out, String err) {}

    private static Answer run(Callable<Integer> command, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code =
                new CommandLine(command)
                        .setExecutionExceptionHandler(new SentenceOnly())
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(arguments);
        return new Answer(code, out.toString(), err.toString());
    }

    private void makeDataFolder() {
        Engine.open(data, "test").close();
    }

    private static JsonNode json(String line) {
        return JsonMapper.builder().build().readTree(line);
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }
}
