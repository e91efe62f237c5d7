package nl.perspectief.etl.workbook;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;

/** The characters of one value, kept in one array for all cells, and read by hand as a number. */
final class CellText {

    private static final int KEPT_TEXTS = 1 << 12;
    private static final int EXACT_DIGITS = 15;
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** Texts met before, by their hash: most inline texts are codes that come back. */
    private final String[] kept = new String[KEPT_TEXTS];

    private char[] characters = new char[64];
    private int length;

    void clear() {
        length = 0;
    }

    void set(StringBuilder text) {
        clear();
        reserve(text.length());
        text.getChars(0, text.length(), characters, 0);
        length = text.length();
    }

    /** Reads the element just started, up to its end; false when it is empty. */
    boolean read(Xml xml) throws IOException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw new UnsoundWorkbookException(Sentences.DAMAGED);
            }
            append(xml, event);
        }
        return length > 0;
    }

    private void append(Xml xml, int event) throws IOException {
        if (event != XMLStreamConstants.CHARACTERS
                && event != XMLStreamConstants.CDATA
                && event != XMLStreamConstants.SPACE) {
            return;
        }
        try {
            var reader = xml.reader();
            int more = reader.getTextLength();
            if (length + more > Limits.CHARACTERS_IN_CELL) {
                throw new UnsoundWorkbookException(Sentences.TOO_MUCH_TEXT);
            }
            reserve(length + more);
            System.arraycopy(
                    reader.getTextCharacters(), reader.getTextStart(), characters, length, more);
            length += more;
        } catch (UncheckedStreamException e) {
            throw Xml.unsound(e);
        }
    }

    private void reserve(int size) {
        if (size > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(size, characters.length * 2));
        }
    }

    boolean is(char c) {
        return length == 1 && characters[0] == c;
    }

    /** A number of zero or more; -1 when it is something else. */
    int integer() {
        int value = 0;
        for (int i = 0; i < length; i++) {
            int digit = characters[i] - '0';
            if (digit < 0 || digit > 9 || value > Integer.MAX_VALUE / 10 - 1) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return length == 0 ? -1 : value;
    }

    /** NaN when it is no number. Exact for up to 15 digits, as a division of two exact numbers. */
    double number() {
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (c >= '0' && c <= '9' && count < EXACT_DIGITS) {
                digits = digits * 10 + (c - '0');
                count++;
                decimals += decimals < 0 ? 0 : 1;
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return slowNumber();
            }
        }
        return count == 0 ? slowNumber() : digits / POWERS[Math.max(decimals, 0)];
    }

    /** Signs, exponents and long fractions. */
    private double slowNumber() {
        if (!isDecimal()) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(new String(characters, 0, length));
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    /** Java also reads 1d and 0x1p3 as numbers. */
    private boolean isDecimal() {
        for (int i = 0; i < length; i++) {
            if ("0123456789.+-eE ".indexOf(characters[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    String string() {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + characters[i];
        }
        int slot = (hash ^ hash >>> 16) & KEPT_TEXTS - 1;
        var known = kept[slot];
        if (known != null && equalsHere(known)) {
            return known;
        }
        var text = new String(characters, 0, length);
        kept[slot] = text;
        return text;
    }

    private boolean equalsHere(String text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[i]) {
                return false;
            }
        }
        return true;
    }
}
