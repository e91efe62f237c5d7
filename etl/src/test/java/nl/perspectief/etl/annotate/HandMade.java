package nl.perspectief.etl.annotate;

import java.util.LinkedHashMap;
import java.util.Map;

/** A workbook by its parts, to be as odd as a sender's. */
final class HandMade {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String KIND =
            "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder rootRelations = new StringBuilder();
    private final StringBuilder workbookRelations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private String workbook =
            "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                    .formatted(MAIN, TYPES);
    private boolean hasStyles = true;

    static String worksheet(String inner) {
        return "<worksheet xmlns=\"%s\" xmlns:r=\"%s\">%s</worksheet>"
                .formatted(MAIN, TYPES, inner);
    }

    static String rows(String rows) {
        return worksheet("<sheetData>" + rows + "</sheetData>");
    }

    static HandMade sheet(String xml) {
        var made = new HandMade();
        made.part("xl/worksheets/sheet1.xml", KIND + ".worksheet+xml", xml);
        made.link("rId1", "worksheet", "worksheets/sheet1.xml");
        return made;
    }

    HandMade workbook(String xml) {
        workbook = xml;
        return this;
    }

    HandMade withoutStyles() {
        hasStyles = false;
        return this;
    }

    HandMade part(String name, String type, String content) {
        parts.put(name, content);
        types.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(name, type));
        return this;
    }

    HandMade link(String id, String type, String target) {
        workbookRelations.append(relation(id, TYPES + "/" + type, target));
        return this;
    }

    HandMade rootLink(String id, String type, String target) {
        rootRelations.append(relation(id, type, target));
        return this;
    }

    /** The relations of the sheet: id, type, target. */
    HandMade sheetLinks(String... links) {
        var xml = new StringBuilder();
        for (int i = 0; i < links.length; i += 3) {
            xml.append(relation(links[i], TYPES + "/" + links[i + 1], links[i + 2]));
        }
        parts.put("xl/worksheets/_rels/sheet1.xml.rels", relations(xml));
        return this;
    }

    static String relation(String id, String type, String target) {
        var outside = target.contains(":") ? " TargetMode=\"External\"" : "";
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                .formatted(id, type, target, outside);
    }

    static String relations(CharSequence inner) {
        return "<Relationships xmlns=\"%s/relationships\">%s</Relationships>"
                .formatted(PACKAGE, inner);
    }

    Map<String, String> parts() {
        Map<String, String> all = new LinkedHashMap<>();
        if (hasStyles) {
            part(
                    "xl/styles.xml",
                    KIND + ".styles+xml",
                    new String(Styles.NONE, java.nio.charset.StandardCharsets.UTF_8));
            link("rIdS", "styles", "styles.xml");
        }
        part("xl/workbook.xml", KIND + ".sheet.main+xml", workbook);
        rootLink("rId1", TYPES + "/officeDocument", "xl/workbook.xml");
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"%s/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>%s</Types>"
                        .formatted(PACKAGE, types));
        all.put("_rels/.rels", relations(rootRelations));
        all.put("xl/_rels/workbook.xml.rels", relations(workbookRelations));
        all.putAll(parts);
        return all;
    }
}
