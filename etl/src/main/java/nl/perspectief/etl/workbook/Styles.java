package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The formats of cells, by the style number cells carry. */
final class Styles {

    private final Map<Integer, String> codes = new HashMap<>();
    private final BitSet bold = new BitSet();
    private final List<CellFormat> formats = new ArrayList<>();
    private final Map<List<Object>, CellFormat> different = new HashMap<>();
    private final Display display = new Display();
    private int fonts;

    private Styles() {}

    static CellFormat[] read(Xml xml) throws IOException {
        var styles = new Styles();
        var part = "";
        for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
            switch (name) {
                case "fonts", "cellStyleXfs", "cellXfs", "dxfs", "fills", "borders" -> part = name;
                case "numFmt" -> styles.addCode(xml);
                default -> styles.add(part, name, xml);
            }
        }
        return styles.formats.toArray(CellFormat[]::new);
    }

    private void add(String part, String name, Xml xml) throws IOException {
        if (part.equals("fonts") && name.equals("font")) {
            fonts++;
        } else if (part.equals("fonts") && name.equals("b") && fonts > 0) {
            var value = xml.attribute("val");
            bold.set(fonts - 1, value == null || value.equals("1") || value.equals("true"));
        } else if (part.equals("cellXfs") && name.equals("xf")) {
            formats.add(format(xml.number("numFmtId", 0), xml.number("fontId", 0)));
        }
        if (formats.size() > Limits.STYLES || fonts > Limits.STYLES) {
            throw new UnsoundWorkbookException(Sentences.TOO_MANY_STYLES);
        }
    }

    private void addCode(Xml xml) throws UnsoundWorkbookException {
        var code = xml.attribute("formatCode");
        if (code != null) {
            if (code.length() > Limits.CHARACTERS_IN_FORMAT) {
                throw new UnsoundWorkbookException(Sentences.DAMAGED);
            }
            codes.putIfAbsent(xml.number("numFmtId", -1), code);
        }
        if (codes.size() > Limits.NUMBER_FORMATS) {
            throw new UnsoundWorkbookException(Sentences.TOO_MANY_STYLES);
        }
    }

    private CellFormat format(int index, int font) {
        boolean isBold = font >= 0 && bold.get(font);
        return different.computeIfAbsent(
                List.of(index, isBold),
                _ -> {
                    var code = codes.get(index);
                    return CellFormat.of(
                            index, code == null ? builtin(index) : code, isBold, display);
                });
    }

    private static String builtin(int index) {
        @Nullable String code = index < 0 ? null : BuiltinFormats.getBuiltinFormat(index);
        return code == null ? Display.GENERAL : code;
    }
}
