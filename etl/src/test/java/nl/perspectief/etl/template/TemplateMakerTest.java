package nl.perspectief.etl.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.ColumnType;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.sql.Quarter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateMakerTest {

    private static final TemplateRequest.Municipality TILBURG =
            new TemplateRequest.Municipality("GM0855", "Tilburg");
    private static final String FOURTH = "2025-K4";

    @ParameterizedTest
    @ValueSource(strings = {"BOTOC", "IMPULS_SZW"})
    void theSameRequestGivesTheSameBytes(String programme) {
        var once = bytes(programme, FOURTH, "A", true);
        var again = bytes(programme, FOURTH, "A", true);
        assertThat(Arrays.equals(once, again)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOTOC", "IMPULS_SZW"})
    void everyDataSheetHasFrozenHeadingsWhereTheDefinitionSays(String programme) throws Exception {
        try (var workbook = open(bytes(programme, FOURTH, "A", false))) {
            for (var sheet : asked(programme, "A")) {
                var pane = workbook.getSheet(sheet.title()).getPaneInformation();
                assertThat(pane.isFreezePane()).isTrue();
                assertThat(pane.getHorizontalSplitTopRow())
                        .isEqualTo((short) (sheet.titleRows() + 1));
                var headings = workbook.getSheet(sheet.title()).getRow(sheet.titleRows());
                assertThat(IntStream.range(0, sheet.columns().size()))
                        .allSatisfy(
                                number ->
                                        assertThat(headings.getCell(number).getStringCellValue())
                                                .isEqualTo(heading(sheet.columns().get(number))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOTOC", "IMPULS_SZW"})
    void everyCodeColumnHasADropDownWithItsLabels(String programme) throws Exception {
        try (var workbook = open(bytes(programme, FOURTH, "A", false))) {
            for (var sheet : asked(programme, "A")) {
                for (var column : sheet.columns()) {
                    var list = column.codeList();
                    if (list != null) {
                        assertThat(choices(workbook, sheet.title(), column.position()))
                                .isEqualTo(list.labels());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOTOC", "IMPULS_SZW"})
    void emptyCellsAlreadyHaveTheirFormat(String programme) throws Exception {
        try (var workbook = open(bytes(programme, FOURTH, "A", false))) {
            var sheet = WorkbookDefinition.newest(programme).sheet("placements");
            for (var column : sheet.columns()) {
                var format =
                        workbook.getSheet(sheet.title())
                                .getColumnStyle(column.position())
                                .getDataFormatString();
                assertThat(format)
                        .isEqualTo(
                                switch (column.type()) {
                                    case ColumnType.DATE -> "dd-mm-yyyy";
                                    case ColumnType.DECIMAL -> "0.0#";
                                    case ColumnType.YES_NO -> "General";
                                    default -> "@";
                                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOTOC", "IMPULS_SZW"})
    void everyHeadingTellsWhatIsAsked(String programme) throws Exception {
        try (var workbook = open(bytes(programme, FOURTH, "A", false))) {
            for (var sheet : asked(programme, "A")) {
                var prompts =
                        workbook.getSheet(sheet.title()).getDataValidations().stream()
                                .filter(DataValidation::getShowPromptBox)
                                .map(DataValidation::getPromptBoxText)
                                .toList();
                assertThat(prompts)
                        .hasSameSizeAs(sheet.columns())
                        .allSatisfy(text -> assertThat(text).hasSizeLessThan(256));
            }
        }
    }

    @Test
    void theVoorbladIsFilledInForTheMunicipalityAndTheQuarter() throws Exception {
        try (var workbook = open(bytes("IMPULS_SZW", "2026-K3", "A", false))) {
            var cover = workbook.getSheet("Voorblad");
            assertThat(cover.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Tilburg");
            assertThat(cover.getRow(1).getCell(1).getStringCellValue()).isEqualTo("GM0855");
            assertThat(cover.getRow(3).getCell(1).getStringCellValue()).isEqualTo("2026-K3");
            assertThat(cover.getRow(4).getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo("2026-09-30T00:00:00");
            assertThat(cover.getRow(5).getCell(1).getStringCellValue()).isEqualTo("1.0");
        }
    }

    @Test
    void surveysAreAskedInTheirOwnQuartersOnly() throws Exception {
        assertThat(titles("2026-K3", "A"))
                .doesNotContain("Bereik kennis", "Samenwerking", "Draagvlak");
        assertThat(titles("2026-K2", "A"))
                .contains("Bereik kennis", "Samenwerking")
                .doesNotContain("Draagvlak");
        assertThat(titles("2025-K4", "A")).contains("Bereik kennis", "Samenwerking", "Draagvlak");
    }

    @Test
    void aCohortTableTakesThePlaceOfTheRowsOfPersons() throws Exception {
        assertThat(titles("2026-K3", "B"))
                .contains("Cohorten")
                .doesNotContain("Trajecten", "Plaatsingen");
        assertThat(titles("2026-K3", "A")).doesNotContain("Cohorten");
    }

    @Test
    void noSheetIsHidden() throws Exception {
        try (var workbook = open(bytes("BOTOC", FOURTH, "A", true))) {
            assertThat(IntStream.range(0, workbook.getNumberOfSheets()))
                    .noneMatch(workbook::isSheetHidden);
        }
    }

    @Test
    void everyColumnIsExplained() {
        for (var programme : WorkbookDefinition.programmes()) {
            for (var sheet : WorkbookDefinition.newest(programme).sheets()) {
                assertThat(Helps.ofSheet(sheet.name())).isNotBlank();
                for (var column : sheet.columns()) {
                    assertThat(Helps.ofColumn(sheet.name(), column.name())).isNotBlank();
                }
            }
        }
    }

    @Test
    void theExampleFillsEveryRequiredCell() {
        for (var programme : WorkbookDefinition.programmes()) {
            for (var sheet : WorkbookDefinition.newest(programme).sheets()) {
                for (var row : ExampleRows.of(sheet, Quarter.parse(FOURTH).lastDay())) {
                    for (var column : sheet.columns()) {
                        if (column.required()) {
                            assertThat(row).containsKey(column.name());
                        }
                    }
                }
            }
        }
    }

    private static List<SheetDefinition> asked(String programme, String mode) {
        return WorkbookDefinition.newest(programme).sheets().stream()
                .filter(sheet -> !sheet.name().equals("cover"))
                .filter(sheet -> sheet.in(mode) != SheetDefinition.Presence.ABSENT)
                .toList();
    }

    private static String heading(ColumnDefinition column) {
        return column.header() + (column.required() ? "*" : "");
    }

    private static List<String> choices(XSSFWorkbook workbook, String title, int column) {
        for (DataValidation validation : workbook.getSheet(title).getDataValidations()) {
            var constraint = validation.getValidationConstraint();
            if (validation.getRegions().getCellRangeAddress(0).getFirstColumn() == column
                    && constraint.getValidationType() == ValidationType.LIST) {
                return constraint.getExplicitListValues() != null
                        ? List.of(constraint.getExplicitListValues())
                        : range(workbook, constraint.getFormula1());
            }
        }
        return List.of();
    }

    private static List<String> range(XSSFWorkbook workbook, String name) {
        var area =
                new AreaReference(
                        workbook.getName(name).getRefersToFormula(),
                        workbook.getSpreadsheetVersion());
        Sheet lists = workbook.getSheet("Codelijsten");
        return Arrays.stream(area.getAllReferencedCells())
                .map(cell -> lists.getRow(cell.getRow()).getCell(cell.getCol()))
                .map(cell -> cell.getStringCellValue())
                .toList();
    }

    private static TreeSet<String> titles(String quarter, String mode) throws IOException {
        try (var workbook = open(bytes("IMPULS_SZW", quarter, mode, false))) {
            var titles = new TreeSet<String>();
            workbook.forEach(sheet -> titles.add(sheet.getSheetName()));
            return titles;
        }
    }

    private static byte[] bytes(String programme, String quarter, String mode, boolean example) {
        return WorkbookWriter.bytes(
                TemplateMaker.content(
                        new TemplateRequest(
                                programme, TILBURG, Quarter.parse(quarter), mode, example)));
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        return new XSSFWorkbook(in);
    }
}
