package nl.perspectief.etl.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Which rows and cells a sheet has, and where they stand. */
class SheetRowsTest extends ReadRows {

    @Test
    void placesCellsAndRowsThatDoNotSayWhereTheyStand() {
        var rows =
                rows(
                        sheet ->
                                sheet.raw(
                                        "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"7\"><c><v>4</v></c></row><row><c><v>5</v></c></row>"));
        assertThat(number(rows.get(0).cell(4))).isEqualTo(3);
        assertThat(rows).extracting(Row::number).containsExactly(1, 7, 8);
    }

    @Test
    void letsTheFirstCellSayWhichRowItIs() {
        var rows =
                rows(
                        sheet ->
                                sheet.raw(
                                        "<row><c r=\"A1\"><v>1</v></c></row><row><c r=\"B9\"><v>2</v></c><c r=\"C9\"><v>3</v></c></row><row><c r=\"A10\"><v>4</v></c></row>"));
        assertThat(rows).extracting(Row::number).containsExactly(1, 9, 10);
        assertThat(number(rows.get(1).cell(2))).isEqualTo(3);
    }

    @Test
    void placesCellsByTheirReferencesInWhateverOrder() {
        var row =
                rows(sheet ->
                                sheet.raw(
                                        "<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row>"))
                        .getFirst();
        assertThat(number(row.cell(0))).isEqualTo(1);
        assertThat(row.cellOrNull(1)).isNull();
        assertThat(number(row.cell(2))).isEqualTo(3);
    }

    @Test
    void stopsAfterTwoHundredEmptyRows() {
        var rows =
                rows(
                        sheet -> {
                            sheet.row("eerste").rowAt(202, "nog net");
                            for (int i = 203; i <= 500; i++) {
                                sheet.rowAt(i, new Xlsx.Raw("<c r=\"{ref}\" s=\"3\"/>"), "  ");
                            }
                            sheet.row("te laat");
                        });
        assertThat(rows).extracting(Row::number).containsExactly(1, 202);
    }

    @Test
    void isNotHeldUpByAMillionRowsWithOnlyLooks() throws IOException {
        var file = folder.resolve("opmaak.xlsx");
        var looks = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int row = 2; row <= 1_048_576; row++) {
            looks.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"3\"/></row>");
        }
        var workbook = new Xlsx();
        workbook.sheet("Blad1").raw(looks.toString());
        long start = System.nanoTime();
        Files.move(workbook.save(folder), file);
        start = System.nanoTime();
        assertThat(read(file)).hasSize(1);
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    }

    @Test
    void knowsHiddenSheetsRowsAndColumns() throws IOException {
        var workbook = new Xlsx();
        workbook.sheet("Blad1").row("a").hiddenRow("b").hideColumn(2);
        workbook.sheet("Oud").state("veryHidden");
        try (var file = ((Opening.Opened) WorkbookFile.open(workbook.save(folder))).workbook();
                var rows = file.rows(file.sheets().getFirst())) {
            assertThat(file.sheets())
                    .extracting(SheetInfo::visibility)
                    .containsExactly(
                            SheetInfo.Visibility.VISIBLE, SheetInfo.Visibility.VERY_HIDDEN);
            assertThat(rows.isHidden(0)).isFalse();
            assertThat(rows.isHidden(1)).isTrue();
            assertThat(rows.next().isHidden()).isFalse();
            assertThat(rows.next().isHidden()).isTrue();
        }
    }

    @Test
    void knowsMergedRegionsBeforeTheFirstRowHoweverFarTheyStand() throws IOException {
        var workbook = new Xlsx();
        var sheet = workbook.sheet("Blad1").merge("A1:C1").merge("XFD7:XFD9");
        for (int i = 0; i < 5000; i++) {
            sheet.row("regel " + i, i);
        }
        try (var file = ((Opening.Opened) WorkbookFile.open(workbook.save(folder))).workbook();
                var rows = file.rows(file.sheets().getFirst())) {
            assertThat(rows.merged())
                    .containsExactly(
                            new MergedRegion(1, 0, 1, 2), new MergedRegion(7, 16383, 9, 16383));
        }
    }

    @Test
    void doesNotTakeTheWordForAMergedRegion() throws IOException {
        var workbook = new Xlsx();
        workbook.sheet("Blad1")
                .row("mergeCell ref='A1:B2'", "x:mergeCellen", "mergeCell ")
                .merge("D4:E5");
        try (var file = ((Opening.Opened) WorkbookFile.open(workbook.save(folder))).workbook();
                var rows = file.rows(file.sheets().getFirst())) {
            assertThat(rows.merged()).containsExactly(new MergedRegion(4, 3, 5, 4));
        }
    }

    @Test
    void knowsARowInBold() {
        var rows = rows(sheet -> sheet.row(Xlsx.bold("a"), Xlsx.bold(1)).row(Xlsx.bold("a"), 1));
        assertThat(rows).extracting(Row::isBold).containsExactly(true, false);
    }
}
