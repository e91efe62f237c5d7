package nl.perspectief.dashboard.figure;

import nl.perspectief.dashboard.language.Language;

/** Numbers that may be below zero, with a minus that is read as one. */
public final class Signed {

    private static final String MINUS = "−";

    private Signed() {}

    public static String hundredths(double number, Language language) {
        return sign(number, language.hundredths(Math.abs(number)), "");
    }

    public static String whole(double number, Language language) {
        return sign(number, language.count(Math.abs(Math.round(number))), "");
    }

    /** A difference of shares in percentage points. */
    public static String points(double share, Language language) {
        return sign(share, language.tenths(Math.abs(share) * 100), "");
    }

    /** Quarters since a start: {@code −2}, {@code +3}. */
    public static String quarters(int number) {
        return sign(number, Integer.toString(Math.abs(number)), "+");
    }

    private static String sign(double number, String written, String above) {
        return (number < 0 ? MINUS : number > 0 ? above : "") + written;
    }
}
