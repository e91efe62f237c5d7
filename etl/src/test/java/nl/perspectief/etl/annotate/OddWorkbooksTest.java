package nl.perspectief.etl.annotate;

import static nl.perspectief.etl.annotate.HandMade.MAIN;
import static nl.perspectief.etl.annotate.HandMade.TYPES;
import static nl.perspectief.etl.annotate.HandMade.rows;
import static nl.perspectief.etl.annotate.HandMade.sheet;
import static nl.perspectief.etl.annotate.HandMade.worksheet;
import static nl.perspectief.etl.annotate.Marking.at;
import static nl.perspectief.etl.annotate.Marking.error;
import static nl.perspectief.etl.annotate.Marking.file;
import static nl.perspectief.etl.annotate.Marking.ground;
import static nl.perspectief.etl.annotate.Marking.mark;
import static nl.perspectief.etl.annotate.Marking.open;
import static nl.perspectief.etl.annotate.Marking.parts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.workbook.Opening;
import nl.perspectief.etl.workbook.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs write, and Excel too when one looks long enough. */
class OddWorkbooksTest {

    private static final String RED = Look.ERROR.colour(false);

    @TempDir Path folder;

    private Path made(HandMade workbook) {
        return file(folder.resolve("map.xlsx"), workbook.parts());
    }

    @Test
    void cellsAndRowsThatDoNotSayWhereTheyStand() {
        var file =
                made(
                        sheet(
                                rows(
                                        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")));
        var marked = mark(file, error("Blad1", "B1", "A2", "C2"));
        assertThat(parts(marked).get("xl/worksheets/sheet1.xml"))
                .matches(
                        ".*<row><c><v>1</v></c><c s=\"\\d+\"><v>2</v></c></row><row><c"
                                + " s=\"\\d+\"><v>3</v></c><c r=\"C2\" s=\"\\d+\"/></row>.*");
    }

    @Test
    void aPrefixOnEveryElement() throws IOException {
        var xml =
                "<x:worksheet xmlns:x=\"%s\"><x:sheetData><x:row r=\"1\"/><x:row r=\"3\"><x:c r=\"B3\"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"
                        .formatted(MAIN);
        var workbook =
                "<x:workbook xmlns:x=\"%s\" xmlns:q=\"%s\"><x:sheets><x:sheet name=\"Blad1\" sheetId=\"1\" q:id=\"rId1\"/></x:sheets></x:workbook>"
                        .formatted(MAIN, TYPES);
        var file = made(sheet(xml).workbook(workbook));
        try (var marked = open(mark(file, error("Blad1", "A1", "B2", "A3", "B3")))) {
            for (var cell : List.of("A1", "B2", "A3", "B3")) {
                assertThat(ground(at(marked, "Blad1", cell))).isEqualTo(RED);
            }
            assertThat(marked.getSheetName(0)).isEqualTo("Bevindingen");
        }
    }

    @Test
    void aSheetWithoutRowsAndAWorkbookWithoutFormats() throws IOException {
        var file = made(sheet(worksheet("<sheetData/>")).withoutStyles());
        try (var marked = open(mark(file, error("Blad1", "B2")))) {
            assertThat(ground(at(marked, "Blad1", "B2"))).isEqualTo(RED);
        }
    }

    @Test
    void formatsOfColumnsAndRowsAreThoseOfTheCellsThatAreMade() throws IOException {
        var xml =
                worksheet(
                        "<cols><col min=\"1\" max=\"3\" width=\"9\" style=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"/></row><row r=\"2\" s=\"0\" customFormat=\"1\"/></sheetData>");
        var made = sheet(xml).parts();
        made.compute(
                "xl/styles.xml",
                (_, styles) ->
                        styles.replaceFirst(
                                "<cellXfs count=\"1\">(<xf[^>]*)numFmtId=\"0\"([^>]*)/></cellXfs>",
                                "<cellXfs count=\"2\">$1numFmtId=\"0\"$2/>$1numFmtId=\"14\"$2/></cellXfs>"));
        var file = file(folder.resolve("map.xlsx"), made);
        try (var marked = open(mark(file, error("Blad1", "B1", "B2", "B3")))) {
            assertThat(at(marked, "Blad1", "B1").getCellStyle().getDataFormat())
                    .isEqualTo((short) 14);
            assertThat(at(marked, "Blad1", "B2").getCellStyle().getDataFormat()).isZero();
            assertThat(at(marked, "Blad1", "B3").getCellStyle().getDataFormat())
                    .isEqualTo((short) 14);
        }
    }

    @Test
    void aSheetInUtf16() throws IOException {
        var xml =
                "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
                        + rows(
                                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Súdwest</t></is></c></row>");
        var made = sheet("").parts();
        made.put(
                "xl/worksheets/sheet1.xml",
                new String(xml.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        var file = file(folder.resolve("map.xlsx"), made);
        try (var marked = open(mark(file, error("Blad1", "A1")))) {
            assertThat(at(marked, "Blad1", "A1").getStringCellValue()).isEqualTo("Súdwest");
            assertThat(ground(at(marked, "Blad1", "A1"))).isEqualTo(RED);
        }
    }

    @Test
    void aByteOrderMarkBeforeTheFirstElement() throws IOException {
        var made =
                sheet(
                                new String(
                                                "\uFEFF".getBytes(StandardCharsets.UTF_8),
                                                StandardCharsets.ISO_8859_1)
                                        + rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"))
                        .parts();
        var file = file(folder.resolve("map.xlsx"), made);
        try (var marked = open(mark(file, error("Blad1", "A1")))) {
            assertThat(ground(at(marked, "Blad1", "A1"))).isEqualTo(RED);
        }
    }

    @Test
    void strictWorkbooksStayStrict() throws Exception {
        var strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        var made = sheet(rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")).parts();
        made.replaceAll(
                (_, xml) ->
                        xml.replace(TYPES, strict)
                                .replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        var marked = mark(file(folder.resolve("map.xlsx"), made), error("Blad1", "A1"));
        var after = parts(marked);
        assertThat(String.join("", after.values())).doesNotContain(TYPES, MAIN);
        assertThat(after.get("xl/worksheets/_rels/sheet1.xml.rels"))
                .contains(strict + "/comments", strict + "/vmlDrawing");
        assertThat(WorkbookFile.open(marked)).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void numbersOfSheetsMoveWithThem() {
        var workbook =
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><bookViews><workbookView activeTab=\"0\" firstSheet=\"0\"/></bookViews><sheets><sheet name=\"Blad1\" sheetId=\"7\" r:id=\"rId1\"/></sheets><definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">Blad1!$1:$1</definedName></definedNames></workbook>"
                        .formatted(MAIN, TYPES);
        var after = parts(mark(made(sheet(rows("")).workbook(workbook)), error("Blad1", "A1")));
        assertThat(after.get("xl/workbook.xml"))
                .contains("<workbookView/>", "name=\"Bevindingen\" sheetId=\"8\"")
                .contains(
                        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">Blad1!$1:$1");
    }

    @Test
    void aSheetOfThatNameStaysAndOursIsCalledOtherwise() throws IOException {
        var workbook =
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"BEVINDINGEN\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                        .formatted(MAIN, TYPES);
        try (var marked =
                open(mark(made(sheet(rows("")).workbook(workbook)), error("BEVINDINGEN", "A1")))) {
            assertThat(marked.getSheetName(0)).isEqualTo("Bevindingen (2)");
            assertThat(ground(at(marked, "BEVINDINGEN", "A1"))).isEqualTo(RED);
        }
    }

    @Test
    void aPartThatCannotBeReadMeansTheFindingsAlone() throws IOException {
        var made = sheet(rows("<row r=\"1\"/>")).parts();
        made.put("xl/styles.xml", "<styleSheet><cellXfs>");
        var out = folder.resolve("lijst.xlsx");
        var written =
                Marking.write(
                        file(folder.resolve("map.xlsx"), made),
                        new CheckResult.Returned(null, List.of(error("Blad1", "A1"))),
                        out);
        assertThat(written.whyNotMarked()).startsWith("In dit werkboek kunnen geen kleuren");
        try (var workbook = open(out)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
        }
    }

    @Test
    void controlsBesideTheCellsStay() {
        var drawing =
                """
                <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="o" xmlns:x="x">
                <v:shapetype id="_x0000_t202"/><v:shapetype id="_x0000_t201"/>
                <v:shape id="_x0000_s1025" type="#_x0000_t202"><br>
                <x:ClientData ObjectType="Note"><x:Row>1</x:Row></x:ClientData></v:shape>
                <v:shape id="_x0000_s1026" type="#_x0000_t201">
                <x:ClientData ObjectType="Checkbox"/></v:shape></xml>""";
        var file =
                made(
                        sheet(
                                        worksheet(
                                                "<sheetData><row r=\"1\"/></sheetData><legacyDrawing r:id=\"rId5\"/><controls/>"))
                                .sheetLinks("rId5", "vmlDrawing", "../drawings/vmlDrawing1.vml")
                                .part(
                                        "xl/drawings/vmlDrawing1.vml",
                                        "application/vnd.openxmlformats-officedocument.vmlDrawing",
                                        drawing));
        Map<String, String> after = parts(mark(file, error("Blad1", "A1")));
        assertThat(after.get("xl/drawings/vmlDrawing1.vml"))
                .contains("Checkbox", "_x0000_s1026", "<x:Row>0</x:Row>", "<x:Column>0</x:Column>")
                .doesNotContain("_x0000_s1025", "<br>")
                .endsWith("</v:shape>\n</xml>");
        assertThat(after.get("xl/worksheets/sheet1.xml"))
                .contains("<legacyDrawing r:id=\"rId5\"/>");
    }
}
