package nl.perspectief.etl.annotate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.perspectief.etl.finding.CellAddress;

/** Writes comments: their texts in one part, their boxes in another, as Excel wants it. */
final class NoteXml {

    static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    private static final String AUTHOR = "Perspectief";

    /** Far from the numbers that Excel gives to its own shapes; each block holds 1024. */
    private static final int FIRST_BLOCK = 1_000;

    private static final int BLOCK = 1_024;

    private static final String COMMENTS =
            """
            <comments xmlns="%s" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" \
            mc:Ignorable="xr"><authors><author>%s</author></authors><commentList>""";
    private static final String DRAWING =
            """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" \
            xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">\
            <o:idmap v:ext="edit" data="%s"/></o:shapelayout>""";
    private static final String KIND =
            """
            <v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" \
            xmlns:o="urn:schemas-microsoft-com:office:office" id="_x0000_t202" \
            coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
            <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>\
            </v:shapetype>""";

    /** On lines, as Excel writes it: who reads the numbers as text must not take them as one. */
    private static final String SHAPE =
            """
            <v:shape xmlns:v="urn:schemas-microsoft-com:vml" \
            xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s%d" type="#_x0000_t202" \
            style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">\
            <v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>\
            <v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">\
            <div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note">\
            <x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%s</x:Anchor>
            <x:AutoFill>False</x:AutoFill>
            <x:Row>%d</x:Row>
            <x:Column>%d</x:Column></x:ClientData></v:shape>
            """;

    private NoteXml() {}

    /** What is done with each marked cell. */
    @FunctionalInterface
    private interface PerCell {
        void write(CellAddress cell, CellNotes notes) throws IOException;
    }

    private static void forEach(SheetMarks marks, PerCell work) throws IOException {
        for (var row : marks.rows().entrySet()) {
            for (Map.Entry<Integer, CellNotes> cell : row.getValue().entrySet()) {
                work.write(new CellAddress(row.getKey(), cell.getKey()), cell.getValue());
            }
        }
    }

    static void writeTexts(String part, SheetMarks marks, Dialect dialect, OutputStream to)
            throws IOException {
        var out = writer(to);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        out.write(COMMENTS.formatted(dialect.main(), AUTHOR));
        forEach(
                marks,
                (cell, notes) -> {
                    out.write(
                            "<comment ref=\"%s\" authorId=\"0\" xr:uid=\"{%s}\"><text>"
                                    .formatted(cell, id(part + cell)));
                    boolean isFirst = true;
                    for (var remark : notes.remarks()) {
                        writeRemark(remark, isFirst, out);
                        isFirst = false;
                    }
                    out.write("</text></comment>");
                });
        out.write("</commentList></comments>");
        out.flush();
    }

    private static void writeRemark(Remark remark, boolean isFirst, Writer out) throws IOException {
        writeRun((isFirst ? "" : "\n\n") + remark.heading(), true, out);
        var todo = remark.todo();
        writeRun("\n" + remark.what() + (todo.isEmpty() ? "" : "\n" + todo), false, out);
    }

    /**
     * Excel gives its comments such an id too. Without one, a thousand equal comments are packed so
     * well that readers take them for a zip bomb.
     */
    private static String id(String place) {
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8))
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    private static void writeRun(String text, boolean isBold, Writer out) throws IOException {
        out.write("<r><rPr>");
        out.write(isBold ? "<b/>" : "");
        out.write(
                "<sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"Tahoma\"/><family val=\"2\"/>"
                        + "</rPr><t xml:space=\"preserve\">");
        out.write(Ascii.escaped(text));
        out.write("</t></r>");
    }

    /** A whole drawing with the boxes. */
    static void writeDrawing(Boxes boxes, OutputStream to) throws IOException {
        var out = writer(to);
        out.write(DRAWING.formatted(boxes.blocks()));
        out.write(KIND);
        writeShapes(boxes, out);
        out.write("</xml>");
        out.flush();
    }

    /** The boxes only, for a drawing that holds more. */
    static String shapes(Boxes boxes, boolean hasKind) {
        var out = new java.io.StringWriter();
        try {
            out.write(hasKind ? "" : KIND);
            writeShapes(boxes, out);
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot fail", e);
        }
        return out.toString();
    }

    private static void writeShapes(Boxes boxes, Writer out) throws IOException {
        int[] number = {boxes.first()};
        forEach(
                boxes.marks(),
                (cell, notes) ->
                        out.write(
                                SHAPE.formatted(
                                        ++number[0],
                                        NoteBox.anchor(cell, notes, boxes.columns()),
                                        cell.row() - 1,
                                        cell.column())));
    }

    private static Writer writer(OutputStream to) {
        return new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }

    /**
     * The boxes of a sheet.
     *
     * @param block the number of the sheet's first block of shape numbers, from 0
     */
    record Boxes(SheetMarks marks, Columns columns, int block) {

        int first() {
            return (FIRST_BLOCK + block) * BLOCK;
        }

        /** How many blocks they take. */
        int size() {
            return marks.size() / BLOCK + 1;
        }

        String blocks() {
            var blocks = new StringBuilder();
            for (int i = 0; i < size(); i++) {
                blocks.append(i == 0 ? "" : ",").append(FIRST_BLOCK + block + i);
            }
            return blocks.toString();
        }
    }
}
