package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks over the bytes of a part: its tags, and the texts between them. It reads no XML, so it
 * costs a fraction of real reading, and nothing that is wrong with a part stops it.
 */
abstract class MarkupScan {

    private static final int BUFFER = 1 << 16;

    /** A longer tag or text is passed by: no sheet holds one. */
    private static final int LONGEST = 1 << 23;

    private static final byte[] LITERAL = "![CDATA[".getBytes(StandardCharsets.US_ASCII);
    private static final int LITERAL_END = "]]".length();

    private byte[] window = new byte[BUFFER];
    private int end;

    /** What stands between {@code <} and {@code >}. */
    abstract void tag(byte[] bytes, int from, int to);

    /** What stands between two tags; never empty. */
    abstract void text(byte[] bytes, int from, int to);

    final void scan(InputStream in) throws IOException {
        boolean isInTag = false;
        int start = 0;
        int at = 0;
        end = 0;
        while (true) {
            at = next(isInTag ? '>' : '<', at);
            if (at == end) {
                at = refill(in, start);
                if (at == end) {
                    return;
                }
                start = 0;
            } else {
                if (isInTag) {
                    tagOrLiteral(start, at);
                } else if (at > start) {
                    text(window, start, at);
                }
                isInTag = !isInTag;
                start = ++at;
            }
        }
    }

    /** Where the character stands next; the end when it does not. */
    private int next(char wanted, int from) {
        int at = from;
        while (at < end && window[at] != wanted) {
            at++;
        }
        return at;
    }

    /** Moves what is not done to the front, and reads on behind it; says where that begins. */
    private int refill(InputStream in, int start) throws IOException {
        int kept = end - start;
        System.arraycopy(window, start, window, 0, kept);
        if (kept == window.length) {
            if (kept >= LONGEST) {
                kept = 0;
            } else {
                window = Arrays.copyOf(window, kept * 2);
            }
        }
        end = kept + in.readNBytes(window, kept, window.length - kept);
        return kept;
    }

    private void tagOrLiteral(int from, int to) {
        boolean isLiteral =
                window[from] == '!'
                        && to - from >= LITERAL.length + LITERAL_END
                        && Arrays.equals(
                                window, from, from + LITERAL.length, LITERAL, 0, LITERAL.length);
        if (isLiteral) {
            text(window, from + LITERAL.length, to - LITERAL_END);
        } else {
            tag(window, from, to);
        }
    }

    /** Whether a tag opens an element of this name, whatever its namespace. */
    static boolean opens(byte[] bytes, int from, int to, String name) {
        int start = from;
        int at = from;
        while (at < to && bytes[at] > ' ' && bytes[at] != '/') {
            if (bytes[at] == ':') {
                start = at + 1;
            }
            at++;
        }
        if (at - start != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The text as it was meant: with its entities undone. */
    static String decoded(byte[] bytes, int from, int to) {
        return Entities.undone(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }
}
