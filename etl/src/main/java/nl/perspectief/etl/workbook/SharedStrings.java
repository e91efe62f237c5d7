package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;

/** The texts that cells point at by number. */
final class SharedStrings {

    static final SharedStrings NONE = new SharedStrings(new String[0]);

    private static final int BYTES_BESIDE_TEXT = 48;

    private final String[] texts;

    private SharedStrings(String[] texts) {
        this.texts = texts;
    }

    static SharedStrings read(Xml xml) throws IOException {
        List<String> texts = new ArrayList<>();
        var text = new StringBuilder();
        long bytes = 0;
        for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
            if (name.equals("si")) {
                text.setLength(0);
                appendItem(xml, text);
                bytes += BYTES_BESIDE_TEXT + 2L * text.length();
                if (bytes > Limits.SHARED_TEXT_BYTES) {
                    throw new UnsoundWorkbookException(Sentences.TOO_MANY_TEXTS);
                }
                texts.add(text.isEmpty() ? "" : Escapes.undone(text.toString()));
            }
        }
        return new SharedStrings(texts.toArray(String[]::new));
    }

    /** A text item: plain, or in runs with their own look; spoken forms (rPh) are not its text. */
    static void appendItem(Xml xml, StringBuilder text) throws IOException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.reader().getLocalName()) {
                    case "t" -> xml.appendText(text);
                    case "rPh" -> xml.skip();
                    default -> depth++;
                }
            }
        }
    }

    /** Which of the texts are so. */
    BitSet matching(Predicate<String> condition) {
        var matching = new BitSet();
        for (int i = 0; i < texts.length; i++) {
            if (condition.test(texts[i])) {
                matching.set(i);
            }
        }
        return matching;
    }

    String at(int index) throws UnsoundWorkbookException {
        if (index < 0 || index >= texts.length) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED);
        }
        return texts[index];
    }
}
