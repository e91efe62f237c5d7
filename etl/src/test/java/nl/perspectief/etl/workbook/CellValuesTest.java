package nl.perspectief.etl.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What stands in a cell. */
class CellValuesTest extends ReadRows {

    @Test
    void keepsTheKindThatTheProgramGave() {
        var row =
                rows(sheet ->
                                sheet.row(
                                        "12",
                                        12,
                                        true,
                                        null,
                                        new Xlsx.Error("#N/A"),
                                        LocalDate.of(2023, 3, 1)))
                        .getFirst();
        assertThat(row.cell(0)).isEqualTo(new Cell.Text(1, 0, "12"));
        assertThat(row.cell(1)).isInstanceOf(Cell.Number.class);
        assertThat(row.cell(2)).isEqualTo(new Cell.Bool(1, 2, true));
        assertThat(row.cell(3)).isEqualTo(new Cell.Blank(1, 3));
        assertThat(row.cell(4)).isEqualTo(new Cell.Error(1, 4, "#N/A"));
        assertThat(((Cell.Number) row.cell(5)).isDate()).isTrue();
        assertThat(number(row.cell(5))).isEqualTo(44986);
        assertThat(row.cell(99)).isEqualTo(new Cell.Blank(1, 99));
    }

    @Test
    void readsSharedStringsInRunsWithoutTheirPronunciation() {
        var workbook =
                new Xlsx()
                        .shared(
                                "<r><t>Rot</t></r><r><rPr><b/></rPr><t>terdam</t></r><rPh><t>rotudamu</t></rPh>")
                        .shared("<t xml:space=\"preserve\"> regel_x000D_\neen </t>");
        var row =
                rows(
                                workbook,
                                sheet ->
                                        sheet.row(
                                                new Xlsx.Raw("<c r=\"{ref}\" t=\"s\"><v>0</v></c>"),
                                                new Xlsx.Raw(
                                                        "<c r=\"{ref}\" t=\"s\"><v>1</v></c>")))
                        .getFirst();
        assertThat(text(row.cell(0))).isEqualTo("Rotterdam");
        assertThat(text(row.cell(1))).isEqualTo(" regel\r\neen ");
    }

    @Test
    void readsWhatAFormulaGaveAndNeverTheFormula() {
        var row =
                rows(sheet ->
                                sheet.row(
                                        new Xlsx.Formula("1+1", 2),
                                        new Xlsx.Formula("[1]Blad!A1", "uit Map1"),
                                        new Xlsx.Formula("NU()", null)))
                        .getFirst();
        assertThat(number(row.cell(0))).isEqualTo(2);
        assertThat(text(row.cell(1))).isEqualTo("uit Map1");
        assertThat(row.cell(2)).isEqualTo(new Cell.Error(1, 2, ""));
    }

    @Test
    void keepsNoCharacterThatIsNone() {
        var row =
                rows(sheet -> sheet.row("a_x0000_b", "_xD83D__xDE00_", "_xD83D_", "_x005F_x000D_"))
                        .getFirst();
        assertThat(text(row.cell(0))).isEqualTo("a\uFFFDb");
        assertThat(text(row.cell(1))).isEqualTo("\uD83D\uDE00");
        assertThat(text(row.cell(2))).isEqualTo("\uFFFD");
        assertThat(text(row.cell(3))).isEqualTo("_x000D_");
    }

    @Test
    void takesOnlyDecimalDigitsForANumber() {
        var row =
                rows(sheet ->
                                sheet.raw(
                                        "<row r=\"1\"><c><v>1d</v></c><c><v>0x1p3</v></c><c><v>NaN</v></c><c><v> 7 </v></c></row>"))
                        .getFirst();
        assertThat(text(row.cell(0))).isEqualTo("1d");
        assertThat(text(row.cell(1))).isEqualTo("0x1p3");
        assertThat(text(row.cell(2))).isEqualTo("NaN");
        assertThat(number(row.cell(3))).isEqualTo(7);
    }

    @Test
    void readsStrictOoxmlWithItsIsoDates() {
        var rows =
                rows(
                        new Xlsx().strict(),
                        sheet ->
                                sheet.row(
                                        "a",
                                        new Xlsx.Raw(
                                                "<c r=\"{ref}\" t=\"d\"><v>2023-03-01T12:00:00Z</v></c>")));
        assertThat(text(rows.getFirst().cell(0))).isEqualTo("a");
        assertThat(number(rows.getFirst().cell(1))).isEqualTo(44986.5);
    }

    @Test
    void shiftsDatesOfThe1904SystemAndNotNumbers() {
        var row =
                rows(
                                new Xlsx().with1904(),
                                sheet -> sheet.row(new Xlsx.Styled(43524, Xlsx.DATE), 43524))
                        .getFirst();
        assertThat(number(row.cell(0))).isEqualTo(44986);
        assertThat(number(row.cell(1))).isEqualTo(43524);
    }

    @Test
    void showsANumberAsExcelDoes() {
        var row =
                rows(sheet ->
                                sheet.row(
                                        12,
                                        0.1,
                                        1e15,
                                        new Xlsx.Styled(12, Xlsx.KEY_FORMAT),
                                        new Xlsx.Styled(12, Xlsx.FOUR_DIGITS)))
                        .getFirst();
        assertThat(row.cells())
                .extracting(cell -> ((Cell.Number) cell).displayed())
                .containsExactly("12", "0.1", "1000000000000000", "T0012", "0012");
    }

    @Test
    void readsNumbersToTheLastDigit() {
        var texts =
                new String[] {
                    "0.1",
                    "44986.999988425926",
                    "-12",
                    "1E+05",
                    "123456789012345678",
                    "5.0000000000000001E-2",
                    "1.7976931348623157E308"
                };
        var row =
                rows(sheet ->
                                sheet.row(
                                        (Object[])
                                                java.util.Arrays.stream(texts)
                                                        .map(
                                                                t ->
                                                                        new Xlsx.Raw(
                                                                                "<c r=\"{ref}\"><v>"
                                                                                        + t
                                                                                        + "</v></c>"))
                                                        .toArray()))
                        .getFirst();
        for (int i = 0; i < texts.length; i++) {
            assertThat(number(row.cell(i))).isEqualTo(Double.parseDouble(texts[i]));
        }
    }

    @Test
    void readsWhatPoiWritesInBothItsWays() throws IOException {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new SXSSFWorkbook())) {
            var file = folder.resolve("poi.xlsx");
            try (workbook;
                    var out = Files.newOutputStream(file)) {
                var row = workbook.createSheet("Blad1").createRow(2);
                row.createCell(0).setCellValue("Súdwest & ’s");
                row.createCell(1).setCellValue(LocalDate.of(2023, 3, 1));
                var style = workbook.createCellStyle();
                style.setDataFormat((short) 14);
                row.getCell(1).setCellStyle(style);
                workbook.write(out);
            }
            var row = read(file).getFirst();
            assertThat(row.number()).isEqualTo(3);
            assertThat(text(row.cell(0))).isEqualTo("Súdwest & ’s");
            assertThat(((Cell.Number) row.cell(1)).isDate()).isTrue();
        }
    }
}
