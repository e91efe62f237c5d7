package nl.perspectief.dashboard.trends;

/**
 * What is said of the way a figure goes in one municipality; those first that ask for attention.
 */
enum Signal {
    WORSE("▼", "worse"),
    BETTER("▲", "better"),
    /** Where neither way is better. */
    RISING("↗", ""),
    FALLING("↘", ""),
    /** Chance alone may well make such a row. */
    NONE("●", ""),
    /** Too few periods to test. */
    TOO_LITTLE("◌", ""),
    /** There is no test for this kind of figure. */
    UNTESTED("◌", ""),
    /** No figure at all. */
    ABSENT("○", "");

    private final String shape;
    private final String tone;

    Signal(String shape, String tone) {
        this.shape = shape;
        this.tone = tone;
    }

    String shape() {
        return shape;
    }

    /** Of the small chart that says it. */
    String tone() {
        return tone;
    }
}
