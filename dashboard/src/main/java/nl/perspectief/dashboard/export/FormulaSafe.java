package nl.perspectief.dashboard.export;

/** Text that a spreadsheet would take for a formula. */
public final class FormulaSafe {

    private static final String SIGNS = "=+-@\t\r\n";

    private FormulaSafe() {}

    /** Whether a spreadsheet that is left to guess would calculate with it. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /** The same text, with an apostrophe before it where it looks like a formula. */
    static String quoted(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }
}
