package nl.perspectief.etl.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.definition.WorkbookDefinition;

/**
 * Writes a sound workbook as Excel would (shared strings, a reference and a style at every cell),
 * with as many trajectories as asked and four columns that nobody asked for. Some placements may
 * have hours that are no number.
 */
final class BigWorkbook {

    private static final int FIRST_DAY = 45_000;
    private static final int LAST_DAY = 46_190;
    private static final int UNKNOWN_COLUMNS = 4;

    private final WorkbookDefinition definition = WorkbookDefinition.newest("IMPULS_SZW");
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Random random = new Random(7);
    private final int trajectories;
    private final int placements;
    private final int faults;

    BigWorkbook(int trajectories, int placements) {
        this(trajectories, placements, 0);
    }

    BigWorkbook(int trajectories, int placements, int faults) {
        this.trajectories = trajectories;
        this.placements = placements;
        this.faults = faults;
    }

    void write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            part(
                    zip,
                    out,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="%1$s.worksheet+xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="%1$s.sheet.main+xml"/>\
                    <Override PartName="/xl/styles.xml" ContentType="%1$s.styles+xml"/>\
                    <Override PartName="/xl/sharedStrings.xml" ContentType="%1$s.sharedStrings+xml"/></Types>"""
                            .formatted(
                                    "application/vnd.openxmlformats-officedocument.spreadsheetml"));
            part(
                    zip,
                    out,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(
                    zip,
                    out,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            int number = 0;
            var list = new StringBuilder();
            var links = new StringBuilder();
            for (var sheet : definition.sheets()) {
                if (sheet.name().equals("cohorts")) {
                    continue;
                }
                number++;
                list.append(
                        "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                                .formatted(sheet.title(), number, number));
                links.append(
                        "<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                                .formatted(number, number));
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet%d.xml".formatted(number)));
                sheet(out, sheet);
                out.flush();
                zip.closeEntry();
            }
            strings(zip, out);
            part(
                    zip,
                    out,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr/><sheets>"
                            + list
                            + "</sheets></workbook>");
            part(
                    zip,
                    out,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + links
                            + "<Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"t\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
        }
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String content)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        out.write(content);
        out.flush();
        zip.closeEntry();
    }

    private void strings(ZipOutputStream zip, Writer out) throws IOException {
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (var text : strings.keySet()) {
            out.write("<si><t>" + text.replace("&", "&amp;") + "</t></si>");
        }
        out.write("</sst>");
        out.flush();
        zip.closeEntry();
    }

    private void sheet(Writer out, SheetDefinition sheet) throws IOException {
        out.write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        if (sheet.kind() == SheetDefinition.Kind.COVER) {
            cover(out);
        } else {
            table(out, sheet);
        }
        out.write("</sheetData></worksheet>");
    }

    private void cover(Writer out) throws IOException {
        String[][] lines = {
            {"Gemeente", "Amsterdam"},
            {"Gemeentecode", "GM0363"},
            {"Programma", "IMPULS_SZW"},
            {"Rapportageperiode", "2026-K3"},
            {"Peildatum", "30-09-2026"},
            {"Templateversie", "1.0"},
            {"Leveringswijze", "A"}
        };
        for (int i = 0; i < lines.length; i++) {
            row(out, i + 1, new Object[] {lines[i][0], lines[i][1]});
        }
    }

    private void table(Writer out, SheetDefinition sheet) throws IOException {
        int extra = sheet.name().equals("trajectories") ? UNKNOWN_COLUMNS : 0;
        var columns = sheet.columns();
        var values = new Object[columns.size() + extra];
        for (int i = 0; i < values.length; i++) {
            values[i] = i < columns.size() ? columns.get(i).header() : "Eigen kolom " + (i + 1);
        }
        row(out, 1, values);
        int rows =
                switch (sheet.name()) {
                    case "trajectories" -> trajectories;
                    case "placements" -> placements;
                    default -> 0;
                };
        for (int r = 0; r < rows; r++) {
            for (int i = 0; i < values.length; i++) {
                values[i] =
                        i < columns.size()
                                ? value(columns.get(i), r)
                                : (i % 2 == 0 ? (Object) "iets eigens" : r);
            }
            consistent(sheet, values, r);
            row(out, r + 2, values);
        }
    }

    /** Dates in an order and a status that no rule objects to. */
    private void consistent(SheetDefinition sheet, Object[] values, int r) {
        double start = FIRST_DAY + random.nextInt(1000);
        if (sheet.name().equals("trajectories")) {
            set(sheet, values, "referral_date", start);
            set(sheet, values, "first_contact_date", start + 10);
            set(sheet, values, "trajectory_start", start + 20);
            set(sheet, values, "feedback_date", start + 30);
            set(sheet, values, "trajectory_end", r % 3 == 0 ? start + 100 : null);
        } else if (sheet.name().equals("placements")) {
            boolean isOpen = r % 2 == 0;
            set(sheet, values, "placement_start", start + 20);
            set(sheet, values, "placement_end", isOpen ? null : start + 120);
            set(sheet, values, "status", isOpen ? "In dienst" : "Beëindigd");
            set(sheet, values, "last_confirmed", isOpen ? (double) (LAST_DAY + 100) : start + 50);
            set(
                    sheet,
                    values,
                    "trajectory_number",
                    "T%06d".formatted(r % Math.max(1, trajectories)));
            if (faults > 0 && r % (placements / faults) == 0) {
                set(sheet, values, "hours_per_week", "ca. " + r % 40);
            }
        }
    }

    private static void set(SheetDefinition sheet, Object[] values, String column, Object value) {
        values[sheet.column(column).position()] = value;
    }

    private Object value(ColumnDefinition column, int r) {
        return switch (column.type()) {
            case KEY ->
                    column.name().startsWith("employer")
                            ? "W%04d".formatted(r % 900)
                            : (column.name().charAt(0) == 't' ? "T%06d" : "P%06d").formatted(r);
            case CODE -> {
                var labels = column.codeList().labels();
                yield labels.get(random.nextInt(labels.size()));
            }
            case YES_NO -> random.nextBoolean() ? "ja" : "nee";
            case DATE -> (double) FIRST_DAY;
            case INTEGER -> random.nextInt(20);
            case DECIMAL -> random.nextInt(80) / 2.0;
            case TEXT, QUARTER -> null;
        };
    }

    private void row(Writer out, int number, Object[] values) throws IOException {
        out.write("<row r=\"");
        out.write(Integer.toString(number));
        out.write("\" spans=\"1:20\">");
        for (int column = 0; column < values.length; column++) {
            if (values[column] != null) {
                out.write("<c r=\"");
                out.write((char) ('A' + column));
                out.write(Integer.toString(number));
                switch (values[column]) {
                    case String text ->
                            out.write(
                                    "\" t=\"s\"><v>"
                                            + strings.computeIfAbsent(text, _ -> strings.size()));
                    case Double day when day > 1000 -> out.write("\" s=\"1\"><v>" + day.intValue());
                    default -> out.write("\"><v>" + values[column]);
                }
                out.write("</v></c>");
            }
        }
        out.write("</row>");
    }
}
