package nl.perspectief.etl.annotate;

import static nl.perspectief.etl.annotate.Marking.at;
import static nl.perspectief.etl.annotate.Marking.error;
import static nl.perspectief.etl.annotate.Marking.ground;
import static nl.perspectief.etl.annotate.Marking.mark;
import static nl.perspectief.etl.annotate.Marking.open;
import static nl.perspectief.etl.annotate.Marking.save;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy that was marked, partly mended and sent in again. */
class SecondRoundTest {

    private static final byte[] LILAC = {(byte) 0xC0, (byte) 0xA0, (byte) 0xE0};

    @TempDir Path folder;

    private Path sender() {
        var workbook = new XSSFWorkbook();
        var lilac = workbook.createCellStyle();
        lilac.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        lilac.setFillForegroundColor(new XSSFColor(LILAC));
        var row = workbook.createSheet("Blad1").createRow(0);
        for (int column = 0; column < 4; column++) {
            row.createCell(column).setCellValue(column);
        }
        row.getCell(1).setCellStyle(lilac);
        row.getCell(2).setCellStyle(lilac);
        workbook.createSheet("Blad2");
        workbook.setPrintArea(1, "$A$1:$B$2");
        return save(workbook, folder.resolve("map.xlsx"));
    }

    @Test
    void marksOfTheFirstRoundAreGoneAndColoursOfTheSenderAreBack() throws IOException {
        var first = mark(sender(), error("Blad1", "A1", "B1", "C1"));
        try (var marked = open(first)) {
            assertThat(ground(at(marked, "Blad1", "B1"))).isEqualTo(Look.ERROR.colour(false));
        }
        // as another program saves it
        var saved = save(open(first, PackageAccess.READ_WRITE), folder.resolve("hersteld.xlsx"));

        try (var marked = open(mark(saved, error("Blad1", "C1")))) {
            assertThat(marked.getNumberOfSheets()).isEqualTo(3);
            assertThat(marked.getSheetName(0)).isEqualTo("Bevindingen");
            assertThat(ground(at(marked, "Blad1", "A1"))).isEmpty();
            assertThat(ground(at(marked, "Blad1", "B1"))).isEqualTo("FFC0A0E0");
            assertThat(ground(at(marked, "Blad1", "C1"))).isEqualTo(Look.ERROR.colour(false));
            assertThat(marked.getSheet("Blad1").getCellComments()).hasSize(1);
            assertThat(marked.getPrintArea(2)).isEqualTo("Blad2!$A$1:$B$2");
        }
    }

    @Test
    void afterAnyNumberOfRoundsItIsAsAfterOne() throws IOException {
        var file = sender();
        var once = Marking.parts(mark(file, error("Blad1", "B1")));
        var twice = mark(mark(file, error("Blad1", "B1")), error("Blad1", "B1"));

        assertThat(Marking.parts(twice).keySet()).hasSameSizeAs(once.keySet());
        try (var marked = open(mark(twice))) {
            assertThat(ground(at(marked, "Blad1", "B1"))).isEqualTo("FFC0A0E0");
            assertThat(marked.getSheet("Blad1").getCellComments()).isEmpty();
        }
    }
}
