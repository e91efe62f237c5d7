package nl.perspectief.etl.annotate;

import static nl.perspectief.etl.annotate.Marking.error;
import static nl.perspectief.etl.annotate.Marking.finding;
import static nl.perspectief.etl.annotate.Marking.mark;
import static nl.perspectief.etl.annotate.Marking.open;
import static nl.perspectief.etl.annotate.Marking.save;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Severity;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsSheetTest {

    @TempDir Path folder;

    private XSSFSheet sheet(Finding... findings) {
        var workbook = new XSSFWorkbook();
        workbook.createSheet("Blad 'A' x").createRow(0).createCell(0).setCellValue("x");
        workbook.createSheet("Weg");
        workbook.setSheetHidden(1, true);
        var file = save(workbook, folder.resolve("map.xlsx"));
        return open(mark(file, findings)).getSheetAt(0);
    }

    private static List<String> row(XSSFSheet sheet, int number) {
        var format = new DataFormatter();
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Wording.HEADINGS.size(); column++) {
            cells.add(format.formatCellValue(sheet.getRow(number - 1).getCell(column)));
        }
        return cells;
    }

    private static List<String> links(XSSFSheet sheet) {
        return sheet.getHyperlinkList().stream().map(XSSFHyperlink::getLocation).toList();
    }

    @Test
    void aThousandEqualFaultsAreOneGroupAndEachCellIsReachable() {
        var cells = IntStream.rangeClosed(1, 1000).mapToObj(r -> "C" + r).toArray(String[]::new);
        var sheet = sheet(error("Blad 'A' x", cells));

        assertThat(row(sheet, 6))
                .containsExactly(
                        "Overzicht",
                        "Fout",
                        "E04",
                        "Blad 'A' x",
                        "C1 en nog 999",
                        "Kolom",
                        "1000",
                        "Dit is niet goed (E04).",
                        "Verbeter het.");
        assertThat(row(sheet, 7)).startsWith("Cel", "Fout", "E04", "Blad 'A' x", "C1");
        assertThat(links(sheet))
                .hasSize(1001)
                .contains("'Blad ''A'' x'!C1", "'Blad ''A'' x'!C1000");
    }

    @Test
    void theHeadingsStayInSightAndCanBeFiltered() {
        var sheet = sheet(error("Blad 'A' x", "A1"));

        assertThat(row(sheet, 5)).isEqualTo(Wording.HEADINGS);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:I7");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
    }

    @Test
    void errorsComeFirst() {
        var sheet =
                sheet(
                        finding(Severity.INFO, "I02", "Blad 'A' x"),
                        finding(Severity.ERROR, "E05", "Blad 'A' x", "A1").waived("mag"),
                        finding(Severity.WARNING, "W05", "Blad 'A' x", "A1"),
                        error("Blad 'A' x", "A1"));
        assertThat(
                        StreamSupport.stream(sheet.spliterator(), false)
                                .filter(r -> r.getRowNum() > 4 && r.getRowNum() < 9)
                                .map(r -> r.getCell(1).getStringCellValue()))
                .containsExactly("Fout", "Let op", "Vrijgesteld", "Ter informatie");
    }

    @Test
    void aFindingWithoutACellStandsHereOnly() {
        var aboutFile =
                new Finding(
                        "E01", Severity.ERROR, null, List.of(), null, null, "Geen idee.", "Vraag.");
        var sheet =
                sheet(
                        aboutFile,
                        finding(Severity.ERROR, "E02", "Blad 'A' x"),
                        finding(Severity.ERROR, "E02", "Nergens"),
                        finding(Severity.WARNING, "W09", "Weg"));
        assertThat(row(sheet, 6)).startsWith("Overzicht", "Fout", "E01", "hele werkboek", "");
        assertThat(row(sheet, 7)).contains("Blad 'A' x", "hele blad");
        assertThat(links(sheet)).containsExactly("'Blad ''A'' x'!A1");
    }

    @Test
    void theVerdictCountsInPlainDutch() {
        assertThat(row(sheet(error("Blad 'A' x", "A1")), 2).getFirst())
                .isEqualTo("Dit werkboek is nog niet in orde: 1 soort fout, in 1 cel.");
        assertThat(
                        row(
                                        sheet(
                                                error("Blad 'A' x", "A1", "A2"),
                                                error("Blad 'A' x", "B1"),
                                                finding(Severity.WARNING, "W05", "Blad 'A' x")),
                                        2)
                                .getFirst())
                .isEqualTo(
                        "Dit werkboek is nog niet in orde: 2 soorten fouten, in 3 cellen."
                                + " Er is 1 punt om na te kijken (Let op).");
    }
}
