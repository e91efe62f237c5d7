package nl.perspectief.etl.annotate;

import static nl.perspectief.etl.annotate.HandMade.MAIN;
import static nl.perspectief.etl.annotate.HandMade.PACKAGE;
import static nl.perspectief.etl.annotate.HandMade.TYPES;
import static nl.perspectief.etl.annotate.HandMade.rows;
import static nl.perspectief.etl.annotate.HandMade.sheet;
import static nl.perspectief.etl.annotate.Marking.error;
import static nl.perspectief.etl.annotate.Marking.file;
import static nl.perspectief.etl.annotate.Marking.mark;
import static nl.perspectief.etl.annotate.Marking.open;
import static nl.perspectief.etl.annotate.Marking.parts;
import static nl.perspectief.etl.annotate.Marking.save;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of who made the workbook, or what it was tied to, goes back. */
class SenderTracesTest {

    @TempDir Path folder;

    @Test
    void propertiesAndCommentsOfPeopleAreGone() throws IOException {
        var workbook = new XSSFWorkbook();
        var properties = workbook.getProperties();
        properties.getCoreProperties().setCreator("Jan Jansen");
        properties.getCoreProperties().setLastModifiedByUser("Piet Pietersen");
        properties.getExtendedProperties().setCompany("Gemeente Ergens");
        properties.getCustomProperties().addProperty("Eigenaar", "Klaas Klaassen");
        for (var title : new String[] {"Blad1", "Blad2"}) {
            var sheet = workbook.createSheet(title);
            sheet.createRow(0).createCell(0).setCellValue("x");
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setRow2(3);
            anchor.setCol2(3);
            var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setAuthor("Jan Jansen");
            comment.setString("Jan Jansen: belt nog");
            sheet.getRow(0).getCell(0).setCellComment(comment);
        }
        var file = save(workbook, folder.resolve("namen.xlsx"));

        var marked = mark(file, error("Blad1", "A1"));

        assertThat(String.join("", parts(marked).values()))
                .doesNotContain("Jansen", "Pietersen", "Ergens", "Klaassen");
        assertThat(parts(marked).keySet()).noneMatch(name -> name.startsWith("docProps"));
        try (var again = open(marked)) {
            assertThat(again.getSheet("Blad1").getCellComments()).hasSize(1);
            assertThat(again.getSheet("Blad2").getCellComments()).isEmpty();
            assertThat(again.getSheet("Blad2").getCTWorksheet().isSetLegacyDrawing()).isFalse();
            var told = new StringBuilder();
            again.getSheetAt(0).forEach(row -> told.append(row.getCell(0)));
            assertThat(told).contains("Opmerkingen die al in het werkboek stonden", ": 2.");
        }
    }

    @Test
    void linksToOtherWorkbooksBecomeTheirLastValues() {
        var workbook =
                """
                <workbook xmlns="%s" xmlns:r="%s"><fileSharing userName="Jan Jansen"/><sheets>\
                <sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets><externalReferences>\
                <externalReference r:id="rIdX"/></externalReferences><definedNames>\
                <definedName name="Ver">[1]Lijst!$A$1:$B$9</definedName>\
                <definedName name="Hier">Blad1!$A$1</definedName></definedNames></workbook>"""
                        .formatted(MAIN, TYPES);
        var cells =
                """
                <row r="1"><c r="A1"><f>[1]Lijst!A1</f><v>5</v></c>\
                <c r="B1"><f>'C:\\jansen\\[Map.xlsx]Blad 1'!A1*2</f><v>6</v></c>\
                <c r="C1" t="str"><f>VLOOKUP(A1,Ver,2)</f><v>zeven</v></c>\
                <c r="D1"><f>Hier+SUM(Tabel[2024],Tabel[[#This Row],[2025]])</f><v>8</v></c>\
                <c r="E1"><f t="shared" ref="E1:E2" si="0">[1]Lijst!B1</f><v>9</v></c>\
                <c r="F1" t="str"><f>"["&amp;A1&amp;"]x!"</f><v>[5]x!</v></c></row>\
                <row r="2"><c r="E2"><f t="shared" si="0"/><v>10</v></c></row>""";
        var file =
                file(
                        folder.resolve("map.xlsx"),
                        sheet(rows(cells))
                                .workbook(workbook)
                                .link("rIdX", "externalLink", "externalLinks/externalLink1.xml")
                                .link("rIdC", "calcChain", "calcChain.xml")
                                .part(
                                        "xl/externalLinks/externalLink1.xml",
                                        "x",
                                        "<externalLink>Jansen</externalLink>")
                                .part("xl/calcChain.xml", "x", "<calcChain/>")
                                .parts());
        var before = parts(file).get("xl/worksheets/sheet1.xml");

        var after = parts(mark(file, error("Blad1", "G9")));

        assertThat(after.get("xl/worksheets/sheet1.xml"))
                .contains("<c r=\"A1\"><v>5</v></c><c r=\"B1\"><v>6</v></c>")
                .contains("<c r=\"C1\" t=\"str\"><v>zeven</v></c>")
                .contains(
                        before.substring(
                                before.indexOf("<c r=\"D1\""), before.indexOf("<c r=\"E1\"")))
                .contains("<c r=\"E1\"><v>9</v></c>", "<c r=\"E2\"><v>10</v></c>")
                .contains(
                        before.substring(before.indexOf("<c r=\"F1\""), before.indexOf("</row>")));
        assertThat(after.keySet())
                .doesNotContain("xl/externalLinks/externalLink1.xml", "xl/calcChain.xml");
        assertThat(after.get("xl/workbook.xml"))
                .contains("name=\"Hier\"")
                .doesNotContain("name=\"Ver\"", "externalReference", "fileSharing");
        assertThat(String.join("", after.values()))
                .doesNotContain("Jansen", "jansen", "externalLink", "calcChain");
    }

    @Test
    void whatElseTellsOfThePersonIsGone() {
        var workbook =
                """
                <workbook xmlns="%s" xmlns:r="%s" xmlns:a="a"><a:absPath url="C:\\jansen\\"/>\
                <sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>\
                <customWorkbookViews><customWorkbookView name="Jan Jansen - Eigen" guid="{1}"/>\
                </customWorkbookViews></workbook>"""
                        .formatted(MAIN, TYPES);
        var file =
                file(
                        folder.resolve("map.xlsx"),
                        sheet(rows("<row r=\"1\"/>"))
                                .workbook(workbook)
                                .link("rIdP", "person", "persons/person.xml")
                                .link("rIdC", "connections", "connections.xml")
                                .link("rIdX", "customXml", "../customXml/item1.xml")
                                .rootLink(
                                        "rIdT",
                                        PACKAGE + "/relationships/metadata/thumbnail",
                                        "docProps/thumbnail.jpeg")
                                .sheetLinks(
                                        "rId9",
                                        "threadedComment",
                                        "../threadedComments/threadedComment1.xml")
                                .part("xl/persons/person.xml", "x", "<p>Jansen</p>")
                                .part(
                                        "xl/threadedComments/threadedComment1.xml",
                                        "x",
                                        "<p>Jansen</p>")
                                .part("customXml/item1.xml", "x", "<p>Jansen</p>")
                                .part("docProps/thumbnail.jpeg", "x", "Jansen")
                                .part(
                                        "xl/connections.xml",
                                        "x",
                                        "<connections><connection id=\"1\" name=\"c\" odcFile=\"C:\\Jansen\"><dbPr connection=\"User=Jansen\" command=\"select\"/></connection></connections>")
                                .parts());
        var after = parts(mark(file, error("Blad1", "A1")));
        assertThat(String.join("", after.values())).doesNotContain("Jansen", "jansen");
        assertThat(after.get("xl/connections.xml"))
                .contains("<connection id=\"1\" name=\"c\" odcFile=\"\"><dbPr connection=\"\"");
        assertThat(after.get("xl/workbook.xml"))
                .contains("<customWorkbookView name=\"Weergave 1\" guid=\"{1}\"/>");
        assertThat(after.get("[Content_Types].xml"))
                .doesNotContain("person", "customXml", "docProps");
    }
}
