package nl.perspectief.etl.annotate;

import static nl.perspectief.etl.annotate.Marking.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.perspectief.etl.delivery.Participants;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every faulty sample goes back whole, marked, and is judged as before when it comes in again. */
class FaultySamplesTest {

    private static final Path FAULTY = Path.of("..", "sample-exports", "faulty");

    @TempDir Path folder;

    static Stream<String> returned() throws IOException {
        return Files.readAllLines(FAULTY.resolve("expected.csv")).stream()
                .filter(line -> line.contains(",RETURNED,"))
                .map(line -> line.substring(0, line.indexOf(',')));
    }

    private static CheckResult.Returned check(Path file, String name) throws IOException {
        return (CheckResult.Returned)
                new WorkbookChecker().check(file, name, Participants.withoutFolder());
    }

    @ParameterizedTest
    @MethodSource("returned")
    void goesBackWholeAndMarked(String name) throws IOException {
        var file = FAULTY.resolve(name);
        var result = check(file, name);
        var out = folder.resolve(name);

        assertThat(Marking.write(file, result, out).whyNotMarked()).isNull();

        try (var before = open(file);
                var after = open(out)) {
            assertThat(cells(after)).containsAllEntriesOf(cells(before));
            assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets() + 1);
            result.findings().forEach(finding -> assertMarked(after, finding));
        }
        assertThat(told(check(out, name).findings())).isEqualTo(told(result.findings()));
    }

    /** Also when its list is renamed as if it were a sheet of the delivery, hidden, or moved. */
    @Test
    void theCopyIsAcceptedWithoutAWordAboutItsListWhenItsCellsAreMended() throws IOException {
        var file = FAULTY.resolve("meer_fouten.xlsx");
        var name = "IMPULS_GM0141_2025K2.xlsx";
        var marked = folder.resolve("gemerkt.xlsx");
        Marking.write(file, check(file, name), marked);
        var wanted = told(accepted(mended(file, "origineel.xlsx"), name));

        assertThat(told(accepted(mended(marked, "hersteld.xlsx"), name))).isEqualTo(wanted);

        var workbook = open(folder.resolve("hersteld.xlsx"), PackageAccess.READ_WRITE);
        workbook.setSheetName(0, "Scholen (oud)");
        workbook.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
        workbook.setSheetOrder("Scholen (oud)", 3);
        var renamed = Marking.save(workbook, folder.resolve("hernoemd.xlsx"));
        assertThat(told(accepted(renamed, name))).isEqualTo(wanted);
    }

    private Path mended(Path file, String name) throws IOException {
        return MendedSample.of(file, folder.resolve(name));
    }

    private static List<Finding> accepted(Path file, String name) throws IOException {
        var result = new WorkbookChecker().check(file, name, Participants.withoutFolder());
        assertThat(result).isInstanceOf(CheckResult.Accepted.class);
        return ((CheckResult.Accepted) result).findings();
    }

    private static void assertMarked(XSSFWorkbook workbook, Finding finding) {
        for (int i = 0; i < finding.cells().size(); i++) {
            var place = finding.cells().get(i);
            var cell = Marking.at(workbook, finding.sheet(), place.toString());
            assertThat(Look.isOurs(Marking.ground(cell))).as("%s", place).isTrue();
            assertThat(cell.getCellComment().getString().getString())
                    .contains(finding.perCell().message(i));
        }
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(f -> "%s %s %s %s".formatted(f.rule(), f.sheet(), f.cells(), f.message()))
                .toList();
    }

    /** What each cell holds and how it looks, but for its ground. */
    private static Map<String, String> cells(XSSFWorkbook workbook) {
        Map<String, String> cells = new TreeMap<>();
        for (var sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    cells.put(
                            sheet.getSheetName() + "!" + cell.getAddress(),
                            cell + " " + look(cell.getCellStyle()));
                }
            }
            cells.put(sheet.getSheetName(), columns((XSSFSheet) sheet).toString());
        }
        return cells;
    }

    private static String look(CellStyle style) {
        return "%s font %d border %s align %s wrap %s"
                .formatted(
                        style.getDataFormatString(),
                        style.getFontIndex(),
                        style.getBorderBottom(),
                        style.getAlignment(),
                        style.getWrapText());
    }

    private static List<String> columns(XSSFSheet sheet) {
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < 20; column++) {
            columns.add(sheet.getColumnWidth(column) + " " + sheet.isColumnHidden(column));
        }
        columns.add(String.valueOf(sheet.getDataValidations().size()));
        return columns;
    }
}
