package nl.perspectief.etl.annotate;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The old kind of drawing in which a sheet keeps the boxes of its comments, and sometimes buttons
 * and tick boxes. It is often no sound XML, so it is read as text.
 */
final class Drawing {

    private static final Pattern SHAPE = Pattern.compile("<(\\w+:)?shape[\\s>]");
    private static final Pattern OTHER =
            Pattern.compile(
                    "<(?:\\w+:)?(?:group|rect|roundrect|oval|line|polyline|arc|curve|image)\\b");
    private static final Pattern NOTE = Pattern.compile("ObjectType\\s*=\\s*[\"']Note[\"']");
    private static final Pattern KIND = Pattern.compile("id\\s*=\\s*[\"']_x0000_t202[\"']");

    private final Edits edits = new Edits();
    private final String text;
    private int notes;
    private boolean hasOthers;

    Drawing(byte[] part) {
        text = new String(part, StandardCharsets.ISO_8859_1); // a character a byte
        var shape = SHAPE.matcher(text);
        for (int at = 0; shape.find(at); ) {
            at = end(shape.start(), shape.group(1) == null ? "" : shape.group(1));
            if (NOTE.matcher(text.substring(shape.start(), at)).find()) {
                edits.remove(shape.start(), at);
                notes++;
            } else {
                hasOthers = true;
            }
        }
        hasOthers |= OTHER.matcher(text).find();
    }

    private int end(int from, String prefix) {
        int tagEnd = text.indexOf('>', from);
        if (tagEnd > 0 && text.charAt(tagEnd - 1) == '/') {
            return tagEnd + 1;
        }
        var closing = "</" + prefix + "shape>";
        int end = text.indexOf(closing, from);
        return end < 0 ? text.length() : end + closing.length();
    }

    /** How many comments it has. */
    int notes() {
        return notes;
    }

    /** Whether something other than comments is drawn. */
    boolean hasOthers() {
        return hasOthers;
    }

    /** The drawing without its comments. */
    Edits edits() {
        return edits;
    }

    void add(NoteXml.Boxes boxes) {
        int end = text.lastIndexOf("</");
        edits.insert(
                end < 0 ? text.length() : end, NoteXml.shapes(boxes, KIND.matcher(text).find()));
    }
}
