package nl.perspectief.etl.annotate;

import static nl.perspectief.etl.annotate.Marking.at;
import static nl.perspectief.etl.annotate.Marking.error;
import static nl.perspectief.etl.annotate.Marking.finding;
import static nl.perspectief.etl.annotate.Marking.ground;
import static nl.perspectief.etl.annotate.Marking.mark;
import static nl.perspectief.etl.annotate.Marking.open;
import static nl.perspectief.etl.annotate.Marking.parts;
import static nl.perspectief.etl.annotate.Marking.save;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.etl.validation.CheckResult;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatorTest {

    @TempDir Path folder;

    /** Two sheets with looks of their own; B3 is a date, C3 a formula, D is not filled in. */
    private Path sender() {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet("Blad 'A' x");
        var dates = workbook.createCellStyle();
        dates.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
        dates.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        dates.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        for (int r = 0; r < 6; r++) {
            var row = sheet.createRow(r * 2);
            row.createCell(0).setCellValue("T000" + r);
            row.createCell(1).setCellValue(45_000 + r);
            row.getCell(1).setCellStyle(dates);
            row.createCell(2).setCellFormula("B%d+1".formatted(r * 2 + 1));
        }
        sheet.setColumnWidth(1, 4_000);
        sheet.setColumnHidden(5, true);
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(CellRangeAddress.valueOf("A1:C11"));
        var list = sheet.getDataValidationHelper();
        sheet.addValidationData(
                list.createValidation(
                        list.createExplicitListConstraint(new String[] {"ja", "nee"}),
                        new CellRangeAddressList(0, 9, 3, 3)));
        var looks = sheet.getSheetConditionalFormatting();
        looks.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("A1:A9")},
                looks.createConditionalFormattingRule("A1=\"T0001\""));
        var other = workbook.createSheet("Verborgen");
        other.createRow(0).createCell(0).setCellValue("blijft zoals het is");
        workbook.setSheetHidden(1, true);
        var name = workbook.createName();
        name.setNameName("bereik");
        name.setRefersToFormula("'Blad ''A'' x'!$A$1:$A$9");
        workbook.setPrintArea(0, "$A$1:$C$11");
        return save(workbook, folder.resolve("afzender.xlsx"));
    }

    @Test
    void theFaultyCellHasItsColourAndItsCommentAndKeepsItsFormat() throws IOException {
        try (var marked = open(mark(sender(), error("Blad 'A' x", "B3")))) {
            var cell = at(marked, "Blad 'A' x", "B3");
            assertThat(ground(cell)).isEqualTo(Look.ERROR.colour(false));
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("dd-mm-yyyy");
            assertThat(cell.getNumericCellValue()).isEqualTo(45_001);
            assertThat(cell.getCellComment().getString().getString())
                    .isEqualTo("Fout (E04)\nDit is niet goed (E04).\nVerbeter het.");
            assertThat(cell.getCellComment().isVisible()).isFalse();
            assertThat(ground(at(marked, "Blad 'A' x", "B5"))).isEqualTo("FFFFFF00");
        }
    }

    @Test
    void allElseOfAMarkedSheetIsTheSameByteByByte() {
        var file = sender();
        var before = parts(file).get("xl/worksheets/sheet1.xml");

        var after = parts(mark(file, error("Blad 'A' x", "B3"))).get("xl/worksheets/sheet1.xml");

        assertThat(
                        after.replaceFirst("<legacyDrawing [^>]*/>", "")
                                .replaceFirst("(<c r=\"B3\" t=\"n\" s=\")\\d+", "$11"))
                .isEqualTo(before.replaceFirst(" tabSelected=\"true\"", ""));
    }

    @Test
    void partsWithoutFindingsAreCopiedAsTheyWere() {
        var file = sender();
        var before = parts(file);

        var after = parts(mark(file, error("Blad 'A' x", "B3")));

        assertThat(after.get("xl/worksheets/sheet2.xml"))
                .isEqualTo(before.get("xl/worksheets/sheet2.xml"));
        assertThat(after.get("xl/sharedStrings.xml")).isEqualTo(before.get("xl/sharedStrings.xml"));
    }

    @Test
    void whatBelongsToASheetGoesOnBelongingToIt() throws IOException {
        try (var marked = open(mark(sender(), error("Blad 'A' x", "B3")))) {
            assertThat(marked.getSheetName(0)).isEqualTo("Bevindingen");
            assertThat(marked.getActiveSheetIndex()).isZero();
            assertThat(marked.getSheetAt(1).isSelected()).isFalse();
            assertThat(marked.getPrintArea(1)).isEqualTo("'Blad ''A'' x'!$A$1:$C$11");
            assertThat(marked.getName("bereik").getRefersToFormula())
                    .isEqualTo("'Blad ''A'' x'!$A$1:$A$9");
            assertThat(marked.isSheetHidden(2)).isTrue();
            var sheet = marked.getSheetAt(1);
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(at(marked, "Blad 'A' x", "C3").getCellFormula()).isEqualTo("B3+1");
        }
    }

    @Test
    void cellsThatAreNotThereAreMade() throws IOException {
        var file = sender();
        var marked = mark(file, error("Blad 'A' x", "D3", "A2", "B40", "F3"));
        try (var workbook = open(marked)) {
            for (var cell : List.of("D3", "A2", "B40", "F3")) {
                assertThat(ground(at(workbook, "Blad 'A' x", cell)))
                        .as(cell)
                        .isEqualTo(Look.ERROR.colour(false));
                assertThat(at(workbook, "Blad 'A' x", cell).getCellComment()).as(cell).isNotNull();
            }
        }
        assertThat(parts(marked).get("xl/worksheets/sheet1.xml"))
                .contains("<dimension ref=\"A1:F40\"/>")
                .containsSubsequence(
                        "<row r=\"1\"", "<row r=\"2\"", "<row r=\"3\"", "<row r=\"40\"")
                .containsSubsequence("r=\"C3\"", "r=\"D3\"", "r=\"F3\"", "<row r=\"5\"");
    }

    @Test
    void whatIsSaidOfOneCellIsOneComment() throws IOException {
        var warning = finding(Severity.WARNING, "W05", "Blad 'A' x", "B3");
        try (var marked = open(mark(sender(), warning, error("Blad 'A' x", "B3")))) {
            var cell = at(marked, "Blad 'A' x", "B3");
            assertThat(ground(cell)).isEqualTo(Look.ERROR.colour(false));
            assertThat(cell.getCellComment().getString().getString())
                    .startsWith("Fout (E04)\n")
                    .contains("\n\nLet op (W05)\n");
            assertThat(marked.getSheet("Blad 'A' x").getCellComments()).hasSize(1);
        }
    }

    @Test
    void aWaivedErrorLooksOtherwiseAndSaysWhy() throws IOException {
        var waived = error("Blad 'A' x", "B3").waived("afgesproken met de regio");
        try (var marked = open(mark(sender(), waived))) {
            var cell = at(marked, "Blad 'A' x", "B3");
            assertThat(ground(cell)).isEqualTo(Look.WAIVED.colour(false));
            assertThat(cell.getCellComment().getString().getString())
                    .startsWith("Vrijgesteld (E04)")
                    .contains("Vrijgesteld: afgesproken met de regio.");
            assertThat(marked.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Dit werkboek is in orde en kan worden aangeleverd.");
        }
    }

    @Test
    void aMergedCellIsMarkedWhereItShows() throws IOException {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet("Blad1");
        sheet.createRow(1).createCell(1).setCellValue("samen");
        sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B9"));
        var file = save(workbook, folder.resolve("samen.xlsx"));
        try (var marked = open(mark(file, error("Blad1", "B4", "B5")))) {
            assertThat(ground(at(marked, "Blad1", "B2"))).isEqualTo(Look.ERROR.colour(false));
            assertThat(marked.getSheet("Blad1").getCellComments()).hasSize(1);
        }
    }

    @Test
    void eachPairOfFormatAndLookIsMadeOnce() throws IOException {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet("Blad1");
        IntStream.range(0, 900).forEach(r -> sheet.createRow(r).createCell(0).setCellValue(r));
        int formats = workbook.getNumCellStyles();
        var file = save(workbook, folder.resolve("veel.xlsx"));
        var all = IntStream.range(1, 901).mapToObj(r -> "A" + r).toArray(String[]::new);
        try (var marked = open(mark(file, error("Blad1", all)))) {
            assertThat(marked.getNumCellStyles()).isEqualTo(formats + 1 + Face.values().length);
        }
    }

    @Test
    void aLightTextGetsADarkGround() throws IOException {
        var workbook = new XSSFWorkbook();
        var heading = workbook.createCellStyle();
        var white = workbook.createFont();
        white.setColor(IndexedColors.WHITE.getIndex());
        heading.setFont(white);
        workbook.createSheet("Blad1").createRow(0).createCell(0).setCellStyle(heading);
        var file = save(workbook, folder.resolve("wit.xlsx"));
        try (var marked = open(mark(file, error("Blad1", "A1")))) {
            assertThat(ground(at(marked, "Blad1", "A1"))).isEqualTo(Look.ERROR.colour(true));
        }
    }

    @Test
    void theSameFindingsGiveTheSameBytes() throws Exception {
        var file = sender();
        var first = Files.readAllBytes(mark(file, error("Blad 'A' x", "B3")));
        assertThat(Files.readAllBytes(mark(file, error("Blad 'A' x", "B3")))).isEqualTo(first);
    }

    @Test
    void withTooManyCellsTheFindingsComeAloneAndSaySo() throws IOException {
        var cells = IntStream.range(1, 30_000).mapToObj(r -> new CellAddress(r, 1)).toList();
        var finding =
                new Finding(
                        "E04", Severity.ERROR, "Blad 'A' x", cells, "Kolom", null, "Fout.", "Doe.");
        var out = folder.resolve("alleen.xlsx");
        var written =
                Marking.write(sender(), new CheckResult.Returned(null, List.of(finding)), out);
        assertThat(written.whyNotMarked()).startsWith("Dit werkboek is te groot");
        try (var workbook = open(out)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo(written.whyNotMarked());
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isGreaterThan(30_000);
            assertThat(workbook.getSheetAt(0).getHyperlinkList()).isEmpty();
        }
    }

    @Test
    void ofAQuarantinedFileNothingIsTakenOver() {
        var finding =
                new Finding(
                        "E11",
                        Severity.ERROR,
                        "Jan Jansen",
                        List.of(Marking.cell("B3")),
                        "BSN van Jan",
                        "1… (9 tekens)",
                        "De kolom BSN van Jan.",
                        "Weg ermee.");
        var out = folder.resolve("plaatsen.xlsx");
        Marking.write(
                sender(),
                new CheckResult.Quarantined("In dit werkboek staat een BSN.", List.of(finding)),
                out);
        assertThat(String.join("", parts(out).values()))
                .contains("In dit werkboek staat een BSN.", "B3")
                .doesNotContain("Jansen", "van Jan", "afzender", "T0001");
    }
}
