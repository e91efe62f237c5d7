package nl.perspectief.etl.annotate;

import nl.perspectief.etl.finding.Finding;

/**
 * How a finding looks in a workbook; the first of two weighs most. The four differ in lightness or
 * lie on the blue-yellow axis, so that they are told apart with any kind of colour blindness. The
 * exact colours are how marks of an earlier time are known again.
 */
enum Look {
    ERROR("Fout", "FFF4A581", "FFA43805"),
    WARNING("Let op", "FFFFE28B", "FF7A5B01"),
    WAIVED("Vrijgesteld", "FFC9C9CA", "FF565658"),
    INFO("Ter informatie", "FFC6DFF4", "FF1E4E7A");

    private final String word;
    private final String light;
    private final String dark;

    Look(String word, String light, String dark) {
        this.word = word;
        this.light = light;
        this.dark = dark;
    }

    static Look of(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> finding.holdsBack() ? ERROR : WAIVED;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** The severity in Dutch. */
    String word() {
        return word;
    }

    /**
     * The colour behind a text, as ARGB.
     *
     * @param isLightText whether the text itself is nearly white; it stays as it is
     */
    String colour(boolean isLightText) {
        return isLightText ? dark : light;
    }

    /** Whether a colour is one of ours. */
    static boolean isOurs(String argb) {
        for (var look : values()) {
            if (look.light.equalsIgnoreCase(argb) || look.dark.equalsIgnoreCase(argb)) {
                return true;
            }
        }
        return false;
    }
}
