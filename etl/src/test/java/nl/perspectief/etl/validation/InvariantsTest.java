package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.findings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.etl.workbook.Opening;
import nl.perspectief.etl.workbook.SheetInfo;
import nl.perspectief.etl.workbook.SheetRows;
import nl.perspectief.etl.workbook.WorkbookFile;
import nl.perspectief.sql.Quarter;
import org.instancio.Instancio;
import org.instancio.settings.Keys;
import org.instancio.settings.Settings;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds for every workbook, tried on random ones, the same in each run. A failure is told of
 * the smallest workbook that fails.
 */
class InvariantsTest {

    private static final int SAMPLES = 40;

    private static final Settings SETTINGS =
            Settings.create()
                    .set(Keys.INTEGER_MIN, 0)
                    .set(Keys.INTEGER_MAX, 100_000)
                    .set(Keys.COLLECTION_MIN_SIZE, 0)
                    .set(Keys.COLLECTION_MAX_SIZE, 6);

    /** Findings about something that is not there, or that no cell alone is to blame for. */
    private static final Map<String, String> NO_CELL =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("E01", "the Voorblad lacks the line"),
                            Map.entry("E02", "the sheet or heading is not there"),
                            Map.entry("E03", "the line is not there"),
                            Map.entry("E10", "it stands beside the cells"),
                            Map.entry("E19", "a sheet that should not be there"),
                            Map.entry("W07", "a count of the whole sheet"),
                            Map.entry("W08", "a share of the whole column"),
                            Map.entry("W09", "a whole sheet"),
                            Map.entry("W10", "the whole column"),
                            Map.entry("W13", "the rows are gone"),
                            Map.entry("W14", "it stands beside the cells"),
                            Map.entry("W15", "the whole column"),
                            Map.entry("W16", "the name of the file"),
                            Map.entry("W19", "the whole column"),
                            Map.entry("W23", "it stands beside the cells"),
                            Map.entry("I01", "the sheet has no rows"),
                            Map.entry("I02", "the rows are blank"),
                            Map.entry("I04", "a property of the file")));

    @TempDir Path folder;

    /** The same workbook each time, so that a failure can be looked at. */
    private static RandomWorkbook random(RepetitionInfo repetition) {
        return Instancio.of(RandomWorkbook.class)
                .withSettings(SETTINGS)
                .withSeed(repetition.getCurrentRepetition())
                .create();
    }

    private CheckResult check(SoundWorkbook workbook) {
        return workbook.check(folder);
    }

    /** Fails with the smallest workbook for which the promise does not hold. */
    private static void holds(RandomWorkbook workbook, Consumer<RandomWorkbook> promise) {
        var smallest = workbook.smallest(smaller -> keeps(promise, smaller));
        try {
            promise.accept(smallest);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("%s: %s".formatted(smallest, e.getMessage()), e);
        }
    }

    private static boolean keeps(Consumer<RandomWorkbook> promise, RandomWorkbook workbook) {
        try {
            promise.accept(workbook);
            return true;
        } catch (AssertionError | RuntimeException e) {
            return false;
        }
    }

    @RepeatedTest(SAMPLES)
    void returnedIfAndOnlyIfAnErrorHoldsItBack(RepetitionInfo repetition) {
        holds(
                random(repetition),
                workbook -> {
                    var result = check(workbook.workbook());
                    switch (result) {
                        case CheckResult.Returned(_, var findings) ->
                                assertThat(findings).anyMatch(Finding::holdsBack);
                        case CheckResult.Accepted(_, var findings) ->
                                assertThat(findings).noneMatch(Finding::holdsBack);
                        case CheckResult.Quarantined(var sentence, var findings) -> {
                            assertThat(findings).isNotEmpty().allMatch(f -> f.rule().equals("E10"));
                            assertThat(sentence).isNotEmpty();
                        }
                        case CheckResult.Refused(var sentence) -> assertThat(sentence).isNotEmpty();
                    }
                });
    }

    @RepeatedTest(SAMPLES)
    void rowsReadAreRowsThatCountAndRowsLeftOut(RepetitionInfo repetition) {
        holds(
                random(repetition),
                workbook -> {
                    if (check(workbook.workbook()) instanceof CheckResult.Accepted accepted) {
                        var last = lastRows(workbook.workbook().save(folder));
                        for (var sheet : accepted.delivered().sheets().values()) {
                            int heading = sheet.definition().titleRows() + 1;
                            assertThat(sheet.rowsRead())
                                    .as(sheet.title())
                                    .isEqualTo(last.get(sheet.title()) - heading);
                        }
                    }
                });
    }

    @RepeatedTest(SAMPLES)
    void theOrderOfRowsAndSheetsChangesNothing(RepetitionInfo repetition) {
        holds(
                random(repetition),
                workbook -> {
                    var one = check(workbook.workbook());
                    var other =
                            check(
                                    workbook.workbook()
                                            .shuffled(
                                                    new Random(repetition.getCurrentRepetition())));
                    assertThat(told(other)).isEqualTo(told(one));
                    assertThat(landed(other)).isEqualTo(landed(one));
                });
    }

    @RepeatedTest(SAMPLES)
    void everyFindingHasCellsThatExistOrAReasonToHaveNone(RepetitionInfo repetition) {
        holds(
                random(repetition),
                workbook -> {
                    var result = check(workbook.workbook());
                    var sizes = sizes(workbook.workbook().save(folder), WorkbookFile::everyRow);
                    for (var finding : findings(result)) {
                        if (finding.cells().isEmpty()) {
                            assertThat(NO_CELL).as("%s", finding).containsKey(finding.rule());
                        } else {
                            var size = sizes.get(finding.sheet());
                            assertThat(size).as("%s", finding).isNotNull();
                            assertThat(finding.cells())
                                    .allMatch(cell -> cell.row() <= size[0])
                                    .allMatch(cell -> cell.column() <= size[1]);
                        }
                    }
                });
    }

    @RepeatedTest(SAMPLES)
    void everySentenceIsWholeAndIdentifiesNobody(RepetitionInfo repetition) {
        holds(
                random(repetition),
                workbook -> {
                    var earlier = (CheckResult.Accepted) check(workbook.sound());
                    var previous =
                            new PreviousDelivery(
                                    new Quarter(2026, 2), 1, earlier.delivered().sheets());
                    var context =
                            SoundWorkbook.context(
                                    (_, _, _) -> previous, List.of(), day("2026-10-14"));
                    var result = workbook.workbook().check(folder, "werkboek.xlsx", context);
                    for (var sentence : sentences(result)) {
                        assertThat(sentence).isNotBlank().doesNotContain("{", "}");
                        assertThat(Change.IDENTIFIERS).noneMatch(sentence::contains);
                        assertThat(sentence).doesNotContainPattern("QX\\d");
                    }
                });
    }

    private static List<String> sentences(CheckResult result) {
        if (result instanceof CheckResult.Refused(var sentence)) {
            return List.of(sentence);
        }
        return findings(result).stream().flatMap(f -> sentences(f).stream()).toList();
    }

    private static List<String> sentences(Finding finding) {
        var sentences =
                new java.util.ArrayList<>(
                        List.of(
                                finding.message(),
                                finding.advice(),
                                finding.english().message(),
                                finding.english().advice(),
                                finding.sheet() + "!" + finding.column(),
                                "found " + finding.found()));
        for (int i = 0; i < finding.cells().size(); i++) {
            sentences.add(finding.perCell().message(i));
        }
        return sentences;
    }

    /** What does not depend on the place of rows. */
    private static List<String> told(CheckResult result) {
        if (result instanceof CheckResult.Refused(var sentence)) {
            return List.of(sentence);
        }
        return findings(result).stream()
                .map(
                        f ->
                                "%s %s %s %s %d"
                                        .formatted(
                                                f.rule(),
                                                f.severity(),
                                                f.sheet(),
                                                f.column(),
                                                f.cells().size()))
                .sorted()
                .toList();
    }

    private static Map<String, List<String>> landed(CheckResult result) {
        Map<String, List<String>> landed = new TreeMap<>();
        if (result instanceof CheckResult.Accepted(var delivered, _)) {
            delivered.sheets().forEach((name, sheet) -> landed.put(name, rows(sheet)));
        }
        return landed;
    }

    private static List<String> rows(DeliveredSheet sheet) {
        return sheet.rows().stream().map(row -> Arrays.toString(row.values())).sorted().toList();
    }

    private static Map<String, Integer> lastRows(Path file) {
        Map<String, Integer> last = new TreeMap<>();
        sizes(file, WorkbookFile::rows).forEach((sheet, size) -> last.put(sheet, size[0]));
        return last;
    }

    private interface Reading {
        SheetRows of(WorkbookFile workbook, SheetInfo sheet) throws IOException;
    }

    /** By sheet the last row and the last column that hold something. */
    private static Map<String, int[]> sizes(Path file, Reading reading) {
        Map<String, int[]> sizes = new TreeMap<>();
        try (var workbook = ((Opening.Opened) WorkbookFile.open(file)).workbook()) {
            for (SheetInfo sheet : workbook.sheets()) {
                var size = new int[2];
                try (var rows = reading.of(workbook, sheet)) {
                    for (var row = rows.next(); row != null; row = rows.next()) {
                        size[0] = row.number();
                        size[1] = Math.max(size[1], row.width() - 1);
                    }
                }
                sizes.put(nl.perspectief.etl.finding.Shown.open(sheet.name()), size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sizes;
    }
}
