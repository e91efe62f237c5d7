package nl.perspectief.etl.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.perspectief.etl.definition.SheetDefinition;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook from rows of canonical values. The same content gives the same bytes. */
public final class WorkbookWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final Date ALWAYS = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

    private WorkbookWriter() {}

    /** Writes the file; a file of that name is replaced. */
    public static void write(WorkbookContent content, Path file) {
        try {
            Files.write(file, bytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** The workbook as it would be written to a file. */
    public static byte[] bytes(WorkbookContent content) {
        try (var workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, false, true)) {
            workbook.setZip64Mode(Zip64Mode.Never);
            setProperties(workbook.getXSSFWorkbook().getProperties(), content);
            writeSheets(workbook, content);
            flushInOrder(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return StableZip.repack(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a workbook in memory", e);
        }
    }

    private static void writeSheets(SXSSFWorkbook workbook, WorkbookContent content) {
        var styles = new Styles(workbook, content.explained());
        var sheets = sheetsOf(content);
        InstructionSheet.write(workbook, styles, content, sheets);
        if (content.hasCover()) {
            CoverSheetWriter.write(workbook, styles, content);
        }
        for (var definition : sheets) {
            var rows = content.rows().get(definition.name());
            if (rows != null) {
                new SheetWriter(workbook, styles, content, definition).write(rows);
            }
        }
        new CodeListSheet(workbook, styles, content.explained()).write(sheets);
        if (content.departs(Departure.HIDDEN_SHEET)) {
            writeDraft(workbook);
        }
        workbook.forEach(Widths::fitOnPaper);
        workbook.setActiveSheet(content.explained() ? 0 : 1);
    }

    /**
     * Left to itself the library writes the sheets in no fixed order, and numbers texts as it goes.
     */
    private static void flushInOrder(SXSSFWorkbook workbook) throws IOException {
        for (Sheet sheet : workbook) {
            ((SXSSFSheet) sheet).flushRows();
        }
    }

    private static List<SheetDefinition> sheetsOf(WorkbookContent content) {
        return content.definition().sheets().stream()
                .filter(
                        sheet ->
                                sheet.kind() == SheetDefinition.Kind.COVER
                                        || content.rows().containsKey(sheet.name()))
                .toList();
    }

    private static void writeDraft(SXSSFWorkbook workbook) {
        var draft = workbook.createSheet("oud concept");
        draft.createRow(0).createCell(0).setCellValue("Concept, niet meer in gebruik");
        workbook.setSheetVisibility(workbook.getSheetIndex(draft), SheetVisibility.HIDDEN);
    }

    /** Fixed, so that the bytes do not tell when or by whom the file was made. */
    private static void setProperties(POIXMLProperties properties, WorkbookContent content) {
        var core = properties.getCoreProperties();
        core.setCreator("Perspectief");
        core.setTitle(content.opening().getFirst());
        core.setCreated(Optional.of(ALWAYS));
        core.setModified(Optional.of(ALWAYS));
    }
}
