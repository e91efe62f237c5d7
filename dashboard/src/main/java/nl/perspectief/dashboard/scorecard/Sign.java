package nl.perspectief.dashboard.scorecard;

/** What is said of a figure of one municipality beside that of its programme. */
enum Sign {
    /** Further from the programme than chance brings it, for the worse. */
    WORSE("▼", "worse"),
    BETTER("▲", "better"),
    /** Chance alone may well put it there. */
    NONE("●", ""),
    /** Too few to test. */
    TOO_LITTLE("◌", ""),
    /** There is no test for this kind of figure. */
    UNTESTED("", ""),
    /** There is no figure. */
    ABSENT("", "");

    private final String shape;
    private final String tone;

    Sign(String shape, String tone) {
        this.shape = shape;
        this.tone = tone;
    }

    String shape() {
        return shape;
    }

    /** Better, worse, or empty. */
    String tone() {
        return tone;
    }

    boolean isSignal() {
        return this == WORSE || this == BETTER;
    }
}
