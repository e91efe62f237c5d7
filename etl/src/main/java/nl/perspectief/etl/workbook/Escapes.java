package nl.perspectief.etl.workbook;

/** OOXML writes characters that XML cannot hold as {@code _x000D_}. */
final class Escapes {

    private static final int LENGTH = "_x000D_".length();
    private static final int HEX = 16;
    private static final int BROKEN = 0xFFFD;

    private Escapes() {}

    static String undone(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int code = codeAt(text, i);
            plain.append(code < 0 ? text.charAt(i) : (char) code);
            i += code < 0 ? 0 : LENGTH - 1;
        }
        return isWhole(plain) ? plain.toString() : mended(plain);
    }

    private static boolean isWhole(CharSequence text) {
        return text.codePoints().noneMatch(Escapes::isNoCharacter);
    }

    /** No database keeps a NUL or half a character: they become the mark for what is broken. */
    private static String mended(CharSequence text) {
        return text.codePoints()
                .map(c -> isNoCharacter(c) ? BROKEN : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isNoCharacter(int c) {
        return c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** The code written at this place; -1 when none is. */
    private static int codeAt(String text, int from) {
        if (from + LENGTH > text.length()
                || text.charAt(from) != '_'
                || text.charAt(from + 1) != 'x'
                || text.charAt(from + LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = from + 2; i < from + LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), HEX);
            if (digit < 0) {
                return -1;
            }
            code = code * HEX + digit;
        }
        return code;
    }
}
