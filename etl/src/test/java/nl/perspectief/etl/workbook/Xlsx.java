package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook built by a test, part by part, so that it can be as odd as a sender's. Cells: text
 * (inline), number, LocalDate, Boolean, null for none, or one of the records below.
 */
public final class Xlsx {

    public static final int DATE = 1;
    public static final int PERCENT = 2;
    public static final int BOLD = 3;
    public static final int KEY_FORMAT = 4;
    public static final int FOUR_DIGITS = 5;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String PARTS =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String STYLES =
            """
            <styleSheet xmlns="%s"><numFmts count="3">
            <numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/>
            <numFmt numFmtId="165" formatCode="&quot;T&quot;0000"/>
            <numFmt numFmtId="166" formatCode="0000"/></numFmts>
            <fonts><font/><font><b/></font></fonts><fills><fill/></fills><borders><border/></borders>
            <cellStyleXfs><xf numFmtId="0" fontId="0"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="10" fontId="0"/>
            <xf numFmtId="0" fontId="1"/><xf numFmtId="165" fontId="0"/><xf numFmtId="166" fontId="0"/></cellXfs>
            </styleSheet>"""
                    .formatted(MAIN);

    /** A value with one of the styles above. */
    public record Styled(Object value, int style) {}

    /** A formula with the value Excel kept; null = none kept. */
    public record Formula(String formula, Object kept) {}

    /** An error such as #N/A. */
    public record Error(String error) {}

    /** XML of a whole cell, with {ref} for its place. */
    public record Raw(String xml) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> extraParts = new LinkedHashMap<>();
    private final List<String> sharedItems = new ArrayList<>();
    private String main = MAIN;
    private boolean is1904;
    private String contentType =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static Object bold(Object value) {
        return new Styled(value, BOLD);
    }

    public Sheet sheet(String name) {
        var sheet = new Sheet(name);
        sheets.add(sheet);
        return sheet;
    }

    public Xlsx with1904() {
        is1904 = true;
        return this;
    }

    public Xlsx strict() {
        main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        return this;
    }

    public Xlsx contentType(String type) {
        contentType = type;
        return this;
    }

    public Xlsx part(String name, String content) {
        extraParts.put(name, content);
        return this;
    }

    /** Adds a shared string, as XML inside {@code <si>}; a cell points at it by its number. */
    public Xlsx shared(String item) {
        sharedItems.add(item);
        return this;
    }

    public Path save(Path folder) {
        return save(folder, "werkboek.xlsx");
    }

    public Path save(Path folder, String name) {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\""
                            + PACKAGE
                            + "/relationships\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                                    .formatted(links()));
            put(zip, "xl/workbook.xml", list());
            put(zip, "xl/_rels/workbook.xml.rels", relations());
            put(zip, "xl/styles.xml", STYLES);
            put(
                    zip,
                    "xl/sharedStrings.xml",
                    "<sst xmlns=\"%s\"><si>%s</si></sst>"
                            .formatted(main, String.join("</si><si>", sharedItems)));
            for (int i = 0; i < sheets.size(); i++) {
                put(zip, "xl/worksheets/sheet%d.xml".formatted(i + 1), sheets.get(i).xml(main));
            }
            for (var part : extraParts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private String contentTypes() {
        var xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "/content-types\">");
        xml.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "workbook.xml", contentType);
        override(xml, "styles.xml", PARTS + "styles+xml");
        override(xml, "sharedStrings.xml", PARTS + "sharedStrings+xml");
        for (int i = 0; i < sheets.size(); i++) {
            override(xml, "worksheets/sheet%d.xml".formatted(i + 1), PARTS + "worksheet+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"/xl/%s\" ContentType=\"%s\"/>".formatted(part, type));
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String links() {
        return main.equals(MAIN)
                ? LINKS
                : "http://purl.oclc.org/ooxml/officeDocument/relationships";
    }

    private String list() {
        var xml =
                new StringBuilder(
                        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr date1904=\"%s\"/><sheets>"
                                .formatted(main, links(), is1904 ? "1" : "0"));
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            xml.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
                            .formatted(escaped(sheet.name), i + 1, sheet.state, i + 1));
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String relations() {
        var xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "/relationships\">");
        for (int i = 0; i < sheets.size(); i++) {
            xml.append(
                    "<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                            .formatted(i + 1, links(), i + 1));
        }
        return xml.append(
                        "<Relationship Id=\"rS\" Type=\"%s/styles\" Target=\"styles.xml\"/>"
                                .formatted(links()))
                .append(
                        "<Relationship Id=\"rT\" Type=\"%s/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                                .formatted(links()))
                .append("</Relationships>")
                .toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** One sheet; rows follow each other unless they say where they stand. */
    public static final class Sheet {

        private final String name;
        private final StringBuilder rows = new StringBuilder();
        private final StringBuilder columns = new StringBuilder();
        private final List<String> merged = new ArrayList<>();
        private String state = "visible";
        private int last;

        private Sheet(String name) {
            this.name = name;
        }

        public Sheet row(Object... values) {
            return rowAt(last + 1, values);
        }

        public Sheet rowAt(int number, Object... values) {
            return rowAt(number, "", values);
        }

        public Sheet hiddenRow(Object... values) {
            return rowAt(last + 1, " hidden=\"1\"", values);
        }

        private Sheet rowAt(int number, String attributes, Object... values) {
            last = number;
            rows.append("<row r=\"").append(number).append('"').append(attributes).append('>');
            for (int column = 0; column < values.length; column++) {
                rows.append(XlsxCells.cell(XlsxCells.letters(column) + number, values[column], 0));
            }
            rows.append("</row>");
            return this;
        }

        /** XML inside sheetData. */
        public Sheet raw(String xml) {
            rows.append(xml);
            return this;
        }

        public Sheet merge(String range) {
            merged.add(range);
            return this;
        }

        public Sheet state(String word) {
            state = word;
            return this;
        }

        public Sheet hideColumn(int number) {
            columns.append("<col min=\"%d\" max=\"%d\" hidden=\"1\"/>".formatted(number, number));
            return this;
        }

        private String xml(String main) {
            var xml = new StringBuilder("<worksheet xmlns=\"" + main + "\">");
            if (!columns.isEmpty()) {
                xml.append("<cols>").append(columns).append("</cols>");
            }
            xml.append("<sheetData>").append(rows).append("</sheetData>");
            if (!merged.isEmpty()) {
                xml.append("<mergeCells>");
                merged.forEach(
                        range -> xml.append("<mergeCell ref=\"").append(range).append("\"/>"));
                xml.append("</mergeCells>");
            }
            return xml.append("</worksheet>").toString();
        }
    }
}
