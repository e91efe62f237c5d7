package nl.perspectief.etl.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.workbook.Xml;
import org.jspecify.annotations.Nullable;

/**
 * The formats of cells, with those of marks added. A mark is the cell's own format over another
 * ground; each pair of a format and a look is made once, however many cells have it.
 */
final class Styles {

    /** What a workbook without formats gets. */
    static final byte[] NONE =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts \
            count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill \
            patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/>\
            <bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" \
            fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" \
            fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>"""
                    .getBytes(StandardCharsets.UTF_8);

    /** As many as Excel opens, with some room. */
    private static final int FORMATS_AT_MOST = 64_000;

    /** The first two fills of a workbook are none and dotted, whatever stands there. */
    private static final int FIXED_FILLS = 2;

    private static final List<String> ORDER =
            List.of(
                    "numFmts",
                    "fonts",
                    "fills",
                    "borders",
                    "cellStyleXfs",
                    "cellXfs",
                    "cellStyles",
                    "dxfs",
                    "tableStyles",
                    "colors",
                    "extLst");

    private final byte[] part;
    private final Edits edits = new Edits();
    private final Section fonts = new Section("fonts");
    private final Section fills = new Section("fills");
    private final Section formats = new Section("cellXfs");
    private final Map<String, Long> begins = new HashMap<>();
    private final BitSet lightFonts = new BitSet();
    private final List<Fill> fillList = new ArrayList<>();
    private final List<CellLook> formatList = new ArrayList<>();
    private final Map<Fill, Integer> newFills = new HashMap<>();
    private final Map<Long, Integer> marks = new HashMap<>();
    private final Map<Face, Integer> faces = new EnumMap<>(Face.class);
    private final Map<Face.Letter, Integer> letters = new EnumMap<>(Face.Letter.class);
    private final Tag root;
    private final long end;

    Styles(byte[] part) throws IOException {
        this.part = part;
        try (var xml = new Xml(new ByteArrayInputStream(part))) {
            xml.nextElement();
            root = Tag.of(xml);
            for (int event = xml.next(); event != Xml.END; event = xml.next()) {
                if (event == Xml.START) {
                    readList(xml);
                }
            }
            end = xml.from();
        }
        addWhatIsPresumed();
        takeFormerMarksAway();
    }

    /** Makers leave out what every workbook has; the first of each list is what cells have. */
    private void addWhatIsPresumed() {
        if (fonts.size() == 0) {
            letters.put(Face.Letter.PLAIN, fonts.add(Face.Letter.PLAIN.xml(root)));
        }
        while (fills.size() < FIXED_FILLS) {
            fillList.add(Fill.of("FFFFFFFF"));
            fills.add("<%s/>".formatted(root.named("fill")));
        }
        if (formats.size() == 0) {
            var plain = Tag.empty(root.named("xf"));
            formats.add(plain.toString());
            formatList.add(new CellLook(new Element(plain, 0, 0), new byte[0], 0, 0));
        }
    }

    private void readList(Xml xml) throws IOException {
        var name = xml.reader().getLocalName();
        begins.putIfAbsent(name, xml.from());
        switch (name) {
            case "fonts" -> readList(xml, fonts);
            case "fills" -> readList(xml, fills);
            case "cellXfs" -> readList(xml, formats);
            default -> xml.skip();
        }
    }

    private void readList(Xml xml, Section section) throws IOException {
        section.begin(Element.at(xml));
        for (int event = xml.next(); event != Xml.END; event = xml.next()) {
            if (event == Xml.START) {
                int number = section.count();
                if (section == fonts) {
                    lightFonts.set(number, TextColour.isLight(xml));
                } else if (section == fills) {
                    fillList.add(Fill.read(xml));
                } else {
                    readFormat(xml);
                }
            }
        }
        section.end(xml.from());
    }

    private void readFormat(Xml xml) throws IOException {
        var element = Element.at(xml);
        int fill = xml.number("fillId", 0);
        int font = xml.number("fontId", 0);
        xml.skip();
        var inner =
                element.tag().isEmpty()
                        ? new byte[0]
                        : Arrays.copyOfRange(part, (int) element.to(), (int) xml.from());
        formatList.add(new CellLook(element, inner, fill, font));
    }

    private void takeFormerMarksAway() {
        for (int i = 0; i < formatList.size(); i++) {
            var format = formatList.get(i);
            var fill = fill(format.fill());
            if (fill != null && fill.isOurs()) {
                var covered = fill.covered();
                int number = covered == null ? 0 : numberOf(covered);
                edits.replace(
                        format.tag(), format.tag().tag().with("fillId", Integer.toString(number)));
                formatList.set(
                        i, new CellLook(format.tag(), format.inner(), number, format.font()));
            }
        }
    }

    private @Nullable Fill fill(int number) {
        return number >= FIXED_FILLS && number < fillList.size() ? fillList.get(number) : null;
    }

    private int numberOf(Fill fill) {
        return newFills.computeIfAbsent(
                fill,
                added -> {
                    fillList.add(added);
                    return fills.add(added.xml(root));
                });
    }

    /** The number of a format that is marked; the format itself when there is no room for more. */
    int marked(int format, Look look) {
        int known = format >= 0 && format < formatList.size() ? format : 0;
        long pair = (long) known * Look.values().length + look.ordinal();
        var made = marks.get(pair);
        if (made == null) {
            made = formats.size() < FORMATS_AT_MOST ? mark(formatList.get(known), look) : format;
            marks.put(pair, made);
        }
        return made;
    }

    private int mark(CellLook format, Look look) {
        var fill = fill(format.fill());
        var colour = look.colour(lightFonts.get(format.font()));
        int ground = numberOf(fill == null ? Fill.of(colour) : fill.under(colour));
        var tag =
                format.tag().tag().with("fillId", Integer.toString(ground)).with("applyFill", "1");
        var xml = new ByteArrayOutputStream();
        xml.writeBytes(tag.toString().getBytes(StandardCharsets.US_ASCII));
        if (!tag.isEmpty()) {
            xml.writeBytes(format.inner());
            xml.writeBytes(tag.close().getBytes(StandardCharsets.US_ASCII));
        }
        return formats.add(xml.toByteArray());
    }

    /** The number of a format of the sheet of findings. */
    int of(Face face) {
        return faces.computeIfAbsent(face, this::add);
    }

    private int add(Face face) {
        int font = letters.computeIfAbsent(face.letter(), letter -> fonts.add(letter.xml(root)));
        var ground = face.ground();
        int fill = ground == null ? 0 : numberOf(Fill.of(ground));
        var parent = begins.containsKey("cellStyleXfs") ? " xfId=\"0\"" : "";
        return formats.add(
                ("<%1$s numFmtId=\"0\" fontId=\"%3$d\" fillId=\"%4$d\" borderId=\"0\"%5$s"
                                + " applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><%2$s"
                                + " %6$s/></%1$s>")
                        .formatted(
                                root.named("xf"),
                                root.named("alignment"),
                                font,
                                fill,
                                parent,
                                face.alignment()));
    }

    /** What changes in the part; asked once, when all formats are made. */
    Edits finished() {
        fonts.write(edits, root, placeOf("fonts"));
        fills.write(edits, root, placeOf("fills"));
        formats.write(edits, root, placeOf("cellXfs"));
        return edits;
    }

    /** Where a list that is missing belongs: before the first that comes after it. */
    private long placeOf(String list) {
        return ORDER.stream()
                .skip(ORDER.indexOf(list))
                .filter(begins::containsKey)
                .mapToLong(name -> begins.getOrDefault(name, end))
                .findFirst()
                .orElse(end);
    }
}
