package nl.perspectief.etl.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A workbook with nothing but the sheet of findings. */
final class FindingsWorkbook {

    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String SHEET_ML =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private FindingsWorkbook() {}

    /** The stream stays open. */
    static void write(FindingsSheet.Report report, OutputStream out) throws IOException {
        var dialect = Dialect.TRANSITIONAL;
        var styles = new Styles(Styles.NONE);
        var sheet = new FindingsSheet(report, dialect, styles);
        var zip = new ZipArchiveOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        put(zip, ContentTypes.PART, types());
        put(zip, "_rels/.rels", relation(dialect.type("officeDocument"), "xl/workbook.xml", ""));
        put(zip, "xl/workbook.xml", workbook(dialect, report.lines().size()));
        put(
                zip,
                "xl/_rels/workbook.xml.rels",
                relation(
                        dialect.type("worksheet"),
                        "worksheets/sheet1.xml",
                        "<Relationship Id=\"rId2\" Type=\"%s\" Target=\"styles.xml\"/>"
                                .formatted(dialect.type("styles"))));
        put(zip, "xl/styles.xml", styles.finished().in(Styles.NONE));
        zip.putArchiveEntry(NewZip.entry("xl/worksheets/sheet1.xml"));
        sheet.writeTo(zip);
        zip.closeArchiveEntry();
        zip.finish();
    }

    private static void put(ZipArchiveOutputStream zip, String name, String xml)
            throws IOException {
        put(zip, name, (XML + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipArchiveOutputStream zip, String name, byte[] content)
            throws IOException {
        zip.putArchiveEntry(NewZip.entry(name));
        zip.write(content);
        zip.closeArchiveEntry();
    }

    private static String types() {
        return """
        <Types xmlns="%1$s/content-types"><Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="%2$ssheet.main+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%2$sworksheet+xml"/>\
        <Override PartName="/xl/styles.xml" ContentType="%2$sstyles+xml"/></Types>"""
                .formatted(PACKAGE, SHEET_ML);
    }

    private static String relation(String type, String target, String more) {
        return """
        <Relationships xmlns="%s/relationships"><Relationship Id="rId1" Type="%s" Target="%s"/>\
        %s</Relationships>"""
                .formatted(PACKAGE, type, target, more);
    }

    private static String workbook(Dialect dialect, int lines) {
        return """
        <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets>\
        <definedNames>%s</definedNames></workbook>"""
                .formatted(
                        dialect.main(),
                        dialect.relations(),
                        WorkbookEdit.TITLE,
                        WorkbookEdit.names(
                                "definedName",
                                WorkbookEdit.TITLE,
                                FindingsSheet.HEADINGS,
                                FindingsSheet.filtered(lines)));
    }
}
