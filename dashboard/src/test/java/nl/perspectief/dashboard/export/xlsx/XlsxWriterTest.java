package nl.perspectief.dashboard.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.dashboard.export.ExportRequest;
import nl.perspectief.dashboard.export.ExportRow;
import nl.perspectief.dashboard.export.Exports;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.PublishedFixture;
import nl.perspectief.dashboard.indicator.RetentionFigures;
import nl.perspectief.dashboard.indicator.Status;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;

class XlsxWriterTest {

    private static final int WHOLE_SHEETS = 1 << 20;
    private static final String NOTE = "=HYPERLINK(\"x\") staat er.";

    @TempDir private static Path folder;

    private static PublishedFixture published;

    @BeforeAll
    static void publish() throws SQLException, IOException {
        published = RetentionFigures.create(folder.resolve("figures.duckdb"));
        published.municipality("GM0518", "Den Haag").municipality("GM0014", "Groningen");
        published.figure("BER-02 rate ALL 2024", Status.VALUE, 60L, 120, null);
        published.figure("BER-02 rate GM0344 2024", Status.VALUE, 20L, 60, null);
        published.figure("BER-02 rate GM0518 2024", Status.VALUE, 40L, 60, null);
        published.figure("BER-02 rate GM0014 2024", Status.VALUE, 3L, 9, null);
        published.figure("BER-02 rate GM0202 2024", Status.NOT_DELIVERED, null, null, null);
        published.execute(
                "update published.observations set is_suppressed = true where municipality_code = 'GM0014'");
        published.insert("annotations", null, "BOTOC", "ALL", "2024", NOTE);
    }

    @AfterAll
    static void close() throws SQLException {
        published.close();
    }

    @Test
    void moreFiguresThanASheetHoldsGoOnWithoutLoss() throws IOException {
        try (var workbook = workbook(4)) {
            var names = names(workbook);
            var rows = new ArrayList<String>();
            for (Sheet sheet : workbook) {
                if (sheet.getSheetName().startsWith("Cijfers")) {
                    assertThat(sheet.getLastRowNum()).isLessThan(4);
                    assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                            .isEqualTo("Indicator");
                    sheet.forEach(row -> rows.add(text(row, 0) + text(row, 3) + text(row, 4)));
                }
            }
            rows.removeIf(row -> row.startsWith("Indicator"));
            var told =
                    figures().observations(ObservationFilter.of()).stream()
                            .map(one -> one.indicator() + one.municipalityCode() + one.period())
                            .toList();

            assertThat(rows).isEqualTo(told);
            assertThat(names).contains("Cijfers", "Cijfers 2", "Cijfers 3");
            assertThat(cover(workbook, "Bladen"))
                    .contains("Cijfers, Cijfers 2", "er passen er 3 op een blad");
        }
    }

    @Test
    void theCoverTellsWhatTheFiguresAre() throws IOException {
        try (var workbook = workbook(WHOLE_SHEETS)) {
            assertThat(names(workbook))
                    .containsExactly("Voorblad", "Cijfers", "Vergelijking", "Codeboek");
            assertThat(cover(workbook, "Let op")).contains("verzonnen");
            assertThat(cover(workbook, "Momentopname")).isEqualTo("0123456789ab");
            assertThat(cover(workbook, "Als er geen cijfer is")).contains("SUPPRESSED: ");
            assertThat(cover(workbook, "Nog eens maken, met een commando"))
                    .contains("--snapshot 0123456789ab --format xlsx");
            assertThat(cover(workbook, "Over hoeveel gemeenten")).contains("leverden 1 van 2");
            assertThat(cover(workbook, "Aantekeningen")).contains(NOTE);
        }
    }

    @Test
    void figuresAreNumbersInASheetThatCanBeFilteredAndPrinted() throws IOException {
        try (var workbook = workbook(WHOLE_SHEETS)) {
            XSSFSheet sheet = workbook.getSheet("Cijfers");
            Row share = row(sheet, "BER-02", "GM0344", "2024");

            assertThat(share.getCell(9).getNumericCellValue()).isEqualTo(20);
            assertThat(share.getCell(12).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(share.getCell(21).getStringCellValue())
                    .isEqualTo("Aandeel outreachend bereikt");
            assertThat(share.getCell(22).getStringCellValue()).isEqualTo("Utrecht");
            assertThat(row(sheet, "BER-02", "GM0014", "2024").getCell(12)).isNull();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:W" + (sheet.getLastRowNum() + 1));
            assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("1:1"));
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getHeader().getCenter()).contains("verzonnen");
        }
    }

    @Test
    void textThatLooksLikeAFormulaIsNone() throws IOException {
        var text = "gewoon";
        try (var workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet().createRow(0);
            var styles = new Styles(workbook);
            for (String sign : List.of("=1", "+1", "-1", "@a", "\t=1", text)) {
                styles.text(row, row.getPhysicalNumberOfCells(), sign, Styles.Look.WRAPPED);
            }

            assertThat(row).allMatch(cell -> cell.getCellType() == CellType.STRING);
            assertThat(row)
                    .extracting(cell -> cell.getCellStyle().getQuotePrefixed())
                    .containsExactly(true, true, true, true, true, false);
        }
        try (var workbook = workbook(WHOLE_SHEETS)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    assertThat(row).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
                }
            }
        }
    }

    @Test
    void municipalitiesAreComparedByChartsThatRestOnTheCells() throws IOException {
        try (var workbook = workbook(WHOLE_SHEETS)) {
            XSSFSheet sheet = workbook.getSheet("Vergelijking");
            var charts = sheet.getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(2);

            var interval = charts.getFirst().getCTChart().getPlotArea().getLineChartArray(0);
            assertThat(cells(sheet, interval.getSerArray(0).getVal().getNumRef()))
                    .containsExactly(40 / 60.0, 20 / 60.0);
            var bars = interval.getSerArray(0).getErrBars();
            assertThat(cells(sheet, bars.getPlus().getNumRef())).allMatch(plus -> plus > 0.1);
            assertThat(cells(sheet, bars.getMinus().getNumRef())).hasSize(2);
            assertThat(cells(sheet, interval.getSerArray(1).getVal().getNumRef()))
                    .containsExactly(0.5, 0.5);

            XSSFChart funnel = charts.getLast();
            var series = funnel.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray();
            assertThat(series).hasSize(6);
            assertThat(cells(sheet, series[0].getXVal().getNumRef())).containsExactly(60.0, 60.0);
            assertThat(cells(sheet, series[5].getYVal().getNumRef())).allMatch(y -> y > 0.5);
            assertThat(text(sheet)).contains("afgeschermd", "niet geleverd");
        }
    }

    @Test
    void aFileSaysNothingOfWhoMadeIt() throws IOException {
        try (var workbook = workbook(WHOLE_SHEETS)) {
            var core = workbook.getProperties().getCoreProperties();

            assertThat(core.getCreator()).isEqualTo("Perspectief");
            assertThat(core.getLastModifiedByUser()).isNull();
            assertThat(core.getCreated()).isEqualTo("2026-10-14T00:00:00Z");
        }
    }

    /** The numbers that a chart has along, which must be those in the cells. */
    private static List<Double> cells(XSSFSheet sheet, CTNumRef numbers) {
        var range =
                CellRangeAddress.valueOf(numbers.getF().substring(numbers.getF().indexOf('!') + 1));
        var inCells =
                IntStream.rangeClosed(range.getFirstRow(), range.getLastRow())
                        .mapToObj(i -> sheet.getRow(i).getCell(range.getFirstColumn()))
                        .map(Cell::getNumericCellValue)
                        .toList();
        var along =
                numbers.getNumCache().getPtList().stream()
                        .map(point -> Double.valueOf(point.getV()))
                        .toList();
        assertThat(along).isEqualTo(inCells);
        return along;
    }

    private static String cover(XSSFWorkbook workbook, String label) {
        for (Row row : workbook.getSheet("Voorblad")) {
            if (text(row, 0).equals(label)) {
                return text(row, 1);
            }
        }
        throw new AssertionError("No line " + label);
    }

    private static Row row(Sheet sheet, String indicator, String municipality, String period) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(
                        row ->
                                text(row, 0).equals(indicator)
                                        && text(row, 3).equals(municipality)
                                        && text(row, 4).equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING
                ? ""
                : cell.getStringCellValue();
    }

    private static List<String> text(Sheet sheet) {
        var texts = new ArrayList<String>();
        sheet.forEach(row -> texts.add(text(row, 7)));
        return texts;
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private static XSSFWorkbook workbook(int rowsASheet) throws IOException {
        var figures = figures();
        var description =
                new Exports(figures).describe(ExportRequest.everything(), ExportFormat.XLSX);
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter(description, out, rowsASheet)) {
            for (var one : figures.observations(ObservationFilter.of())) {
                writer.add(ExportRow.of(one, figures.snapshot().shortId()));
            }
            writer.finish();
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static DisclosedFigures figures() {
        return DisclosedFigures.of(published.queries(), Audience.SHARED);
    }
}
