package nl.perspectief.etl.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The definitions against the agreement, and against themselves. */
class DefinitionsTest {

    /** What a column may be for beside an indicator, a breakdown and a rule. */
    private static final Set<String> OTHER_USES =
            Set.of(
                    "answer", // where a returned delivery is announced
                    "collaboration", // since when: read beside the figures of collaboration
                    "scan"); // free text, looked through and never shown

    private static final Map<String, String> SOURCES = sources();

    @ParameterizedTest
    @ValueSource(strings = {"BOTOC", "IMPULS_SZW"})
    void sheetsAndColumnsAreThoseAgreed(String programme) throws IOException {
        List<String> defined = new ArrayList<>();
        for (var sheet : WorkbookDefinition.of(programme, "1.0").sheets()) {
            defined.add(told(sheet));
            sheet.columns().forEach(column -> defined.add("  " + told(column)));
        }
        assertThat(defined).isEqualTo(agreed(programme));
    }

    private static List<String> agreed(String programme) throws IOException {
        var file =
                Path.of("src/test/resources/agreed", programme.toLowerCase(Locale.ROOT) + ".txt");
        return Files.readAllLines(file);
    }

    private static String told(SheetDefinition sheet) {
        return "%s: %s, A %s, B %s%s"
                .formatted(
                        sheet.title(),
                        sheet.kind(),
                        sheet.inModeA(),
                        sheet.inModeB(),
                        sheet.quarters().isEmpty()
                                ? ""
                                : ", K"
                                        + sheet.quarters().stream()
                                                .sorted()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(" K")));
    }

    private static String told(ColumnDefinition column) {
        var list = column.codeList();
        var limits =
                (column.minimum() == null ? "" : " from " + column.minimum())
                        + (column.maximum() == null ? "" : " to " + column.maximum());
        return column.header()
                + (column.required() ? "*" : "")
                + " "
                + column.type()
                + limits
                + (list == null
                        ? ""
                        : list.codes().stream()
                                .map(CodeList.Code::code)
                                .collect(Collectors.joining(" ", " (", ")")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOTOC", "IMPULS_SZW"})
    void everyColumnIsUsed(String programme) {
        for (var line : columns(programme)) {
            assertThat(CsvResource.parts(line.get("used_by")))
                    .as("%s of %s", line.get("column"), line.get("sheet"))
                    .isNotEmpty()
                    .allSatisfy(use -> assertThat(isUse(use, title(programme, line))).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOTOC", "IMPULS_SZW"})
    void aBreakdownNamesTheColumnsThatSayTheyAreUsedByIt(String programme) {
        for (var breakdown : CsvResource.read("/warehouse/reference/breakdowns.csv")) {
            assertThat(CsvResource.parts(breakdown.get("columns")))
                    .containsExactlyElementsOf(
                            columns(programme).stream()
                                    .filter(
                                            line ->
                                                    CsvResource.parts(line.get("used_by"))
                                                            .contains(breakdown.get("token")))
                                    .map(line -> line.get("sheet") + "." + line.get("column"))
                                    .toList());
        }
    }

    /** An indicator or breakdown whose source names the sheet, a rule, or a use named here. */
    private static boolean isUse(String use, String sheetTitle) {
        return OTHER_USES.contains(use)
                || SOURCES.getOrDefault(use, "").contains(sheetTitle)
                || rules().contains(use);
    }

    private static String title(String programme, CSVRecord line) {
        return WorkbookDefinition.newest(programme).sheet(line.get("sheet")).title();
    }

    private static List<CSVRecord> columns(String programme) {
        return CsvResource.read(
                "/workbooks/%s/columns.csv".formatted(programme.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> rules() {
        return CsvResource.read("/workbooks/common/rules.csv").stream()
                .map(line -> line.get("id"))
                .collect(Collectors.toSet());
    }

    /** The sheets that an indicator is computed from, by its id and by each of its breakdowns. */
    private static Map<String, String> sources() {
        Map<String, String> sources = new HashMap<>();
        for (var line : CsvResource.read("/warehouse/reference/indicators.csv")) {
            sources.put(line.get("id"), line.get("source"));
            for (var token : line.get("breakdowns").split(", *")) {
                sources.merge(token, line.get("source"), String::concat);
            }
        }
        CsvResource.read("/warehouse/reference/mode_b_sources.csv")
                .forEach(line -> sources.merge(line.get("indicator"), "Cohorten", String::concat));
        return sources;
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOTOC", "IMPULS_SZW"})
    void aHeadingMeansOneColumnAndIsNeverForbidden(String programme) {
        var forbidden = new HashSet<String>();
        CsvResource.read("/workbooks/common/forbidden.csv")
                .forEach(line -> forbidden.add(compact(line.get("heading"))));
        for (var sheet : WorkbookDefinition.newest(programme).sheets()) {
            Map<String, String> columns = new HashMap<>();
            for (var column : sheet.columns()) {
                List<String> headings = new ArrayList<>(column.aliases());
                headings.add(column.header());
                for (var heading : headings) {
                    var other = columns.put(compact(heading), column.name());
                    assertThat(other).as(heading).isIn(null, column.name());
                    assertThat(forbidden).doesNotContain(compact(heading));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOTOC", "IMPULS_SZW"})
    void aSheetsTitleIsNoOthersTitle(String programme) {
        Map<String, String> sheets = new HashMap<>();
        for (var sheet : WorkbookDefinition.newest(programme).sheets()) {
            List<String> titles = new ArrayList<>(sheet.aliases());
            titles.add(sheet.title());
            titles.forEach(
                    title ->
                            assertThat(sheets.put(compact(title), sheet.name()))
                                    .as(title)
                                    .isIn(null, sheet.name()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOTOC", "IMPULS_SZW"})
    void aSpellingMeansOneCode(String programme) {
        for (var sheet : WorkbookDefinition.newest(programme).sheets()) {
            for (var column : sheet.columns()) {
                if (column.codeList() != null) {
                    assertNoDoubt(column.codeList());
                }
            }
        }
        List.of("YES_NO", "PROGRAMME").forEach(list -> assertNoDoubt(CodeList.named(list)));
    }

    private static void assertNoDoubt(CodeList list) {
        Map<String, String> codes = new HashMap<>();
        for (var code : list.codes()) {
            List<String> spellings = new ArrayList<>(code.variants());
            spellings.addAll(List.of(code.code(), code.label()));
            for (var spelling : spellings) {
                var other = codes.put(compact(spelling), code.code());
                assertThat(other).as("%s of %s", spelling, list.name()).isIn(null, code.code());
            }
        }
    }

    private static String compact(String text) {
        return Normalised.text(text).replace(" ", "");
    }
}
