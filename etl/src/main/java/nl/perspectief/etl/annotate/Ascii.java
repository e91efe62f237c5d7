package nl.perspectief.etl.annotate;

/** Text as XML holds it, in ASCII only, so that it fits in a part of whatever encoding. */
final class Ascii {

    private static final int LAST = 0x7E;
    private static final int REPLACEMENT = 0xFFFD;

    private Ascii() {}

    /** For the content of an element and for an attribute alike. */
    static String escaped(String text) {
        var xml = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(xml, c));
        return xml.toString();
    }

    private static void append(StringBuilder xml, int c) {
        switch (c) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            default -> {
                if (c >= ' ' && c <= LAST) {
                    xml.append((char) c);
                } else {
                    xml.append("&#").append(isAllowed(c) ? c : REPLACEMENT).append(';');
                }
            }
        }
    }

    /** Whether XML may hold the character at all. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c > 0xFFFF;
    }
}
