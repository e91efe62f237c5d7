package nl.perspectief.etl.odd;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.etl.odd.Maker.Habit;

/** Writes the parts around the sheets as a maker does: list, relations, types, styles. */
final class PackageXml {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_LINKS =
            "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String ALTERNATE =
            """
            <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15">\
            <x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Leveringen\\"/>\
            </mc:Choice></mc:AlternateContent>""";

    /** A relation of the workbook: its type, and the part in the folder of the workbook. */
    private record Link(String id, String type, String target) {}

    private final Maker maker;
    private final Book book;

    PackageXml(Maker maker, Book book) {
        this.maker = maker;
        this.book = book;
    }

    String namespace() {
        return maker.has(Habit.STRICT) ? STRICT_MAIN : MAIN;
    }

    private String linkType(String word) {
        return (maker.has(Habit.STRICT) ? STRICT_LINKS : LINKS) + "/" + word;
    }

    /** Where the workbook and everything of it lies. */
    String folder() {
        return maker.has(Habit.OTHER_FOLDERS) ? "inhoud/werkboek/" : "xl/";
    }

    String sheetPart(int number) {
        return maker.has(Habit.OTHER_FOLDERS)
                ? "tabbladen/Blad %d.xml".formatted(number)
                : "worksheets/sheet%d.xml".formatted(number);
    }

    String workbook() {
        var xml =
                new StringBuilder(
                        "<workbook xmlns=\"%s\" xmlns:r=\"%s\">"
                                .formatted(
                                        namespace(),
                                        maker.has(Habit.STRICT) ? STRICT_LINKS : LINKS));
        xml.append(maker.has(Habit.FROM_1904) ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>");
        xml.append(maker.has(Habit.ALTERNATE_CONTENT) ? ALTERNATE : "").append("<sheets>");
        if (maker.has(Habit.CHART_SHEET)) {
            xml.append("<sheet name=\"Grafiek1\" sheetId=\"99\" r:id=\"rIdChart\"/>");
        }
        for (int i = 0; i < book.sheets().size(); i++) {
            xml.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                            .formatted(
                                    SharedTexts.escaped(book.sheets().get(i).name()),
                                    i + 1,
                                    i + 1));
        }
        return xml.append("</sheets></workbook>").toString();
    }

    String links() {
        var xml = new StringBuilder(relationships());
        for (var link : linksOfWorkbook()) {
            var target =
                    maker.has(Habit.ABSOLUTE_TARGETS)
                            ? "/" + folder() + link.target()
                            : link.target();
            xml.append(
                    "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                            .formatted(link.id(), link.type(), target, mode()));
        }
        return xml.append("</Relationships>").toString();
    }

    private List<Link> linksOfWorkbook() {
        List<Link> links = new ArrayList<>();
        for (int i = 1; i <= book.sheets().size(); i++) {
            links.add(new Link("rId" + i, linkType("worksheet"), sheetPart(i)));
        }
        if (!maker.has(Habit.NO_STYLES)) {
            links.add(new Link("rIdStyles", linkType("styles"), "styles.xml"));
        }
        links.add(new Link("rIdTexts", linkType("sharedStrings"), "sharedStrings.xml"));
        if (maker.has(Habit.CHART_SHEET)) {
            links.add(new Link("rIdChart", linkType("chartsheet"), "chartsheets/sheet1.xml"));
        }
        return links;
    }

    String rootLinks() {
        var target = (maker.has(Habit.ABSOLUTE_TARGETS) ? "/" : "") + folder() + "workbook.xml";
        return relationships()
                + "<Relationship Id=\"rId1\" Type=\"%s\" Target=\"%s\"%s/></Relationships>"
                        .formatted(linkType("officeDocument"), target, mode());
    }

    static String relationships() {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    }

    private String mode() {
        return maker.has(Habit.INTERNAL_TARGETS) ? " TargetMode=\"Internal\"" : "";
    }

    String types() {
        var xml =
                new StringBuilder(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        xml.append(byExtension("rels", "application/vnd.openxmlformats-package.relationships+xml"));
        if (maker.has(Habit.MANY_DEFAULT_TYPES)) {
            xml.append(
                    byExtension("bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"));
            xml.append(
                    byExtension("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"));
            xml.append(
                    byExtension(
                            "data", "application/vnd.openxmlformats-officedocument.model+data"));
        }
        if (maker.has(Habit.TYPE_BY_EXTENSION)) {
            xml.append(byExtension("xml", TYPE + "sheet.main+xml"));
        } else {
            xml.append(byExtension("xml", "application/xml"));
            xml.append(override(folder() + "workbook.xml", "sheet.main+xml"));
        }
        for (int i = 1; i <= book.sheets().size(); i++) {
            xml.append(override(folder() + sheetPart(i), "worksheet+xml"));
        }
        return xml.append(override(folder() + "sharedStrings.xml", "sharedStrings+xml"))
                .append("</Types>")
                .toString();
    }

    private static String byExtension(String extension, String type) {
        return "<Default Extension=\"%s\" ContentType=\"%s\"/>".formatted(extension, type);
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/%s\" ContentType=\"%s%s\"/>".formatted(part, TYPE, type);
    }

    /** Style 0 is plain, 1 has a colour, 2 is a day. */
    String styles() {
        var code =
                maker.has(Habit.ELABORATE_DATE_FORMAT)
                        ? "[$-413]d\\-mmm\\-yyyy;@"
                        : "dd\\-mm\\-yyyy";
        int format = maker.has(Habit.BUILT_IN_DATE_FORMAT) ? 14 : 164;
        return """
               <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="%s"/></numFmts>\
               <fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills>\
               <borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>\
               <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="0" fillId="0" applyFill="1"/>\
               <xf numFmtId="%d" applyNumberFormat="1"/></cellXfs><dxfs count="0"/></styleSheet>"""
                .formatted(namespace(), code, format);
    }
}
