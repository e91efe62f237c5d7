package nl.perspectief.dashboard.figure;

/** The days at which retention is published as a figure. */
public enum Horizon {
    WEEKS_13("13w", 13),
    WEEKS_26("26w", 26),
    WEEKS_52("52w", 52);

    private static final int DAYS = 7;

    private final String measure;
    private final int weeks;

    Horizon(String measure, int weeks) {
        this.measure = measure;
        this.weeks = weeks;
    }

    public String measure() {
        return measure;
    }

    public int weeks() {
        return weeks;
    }

    public int day() {
        return weeks * DAYS;
    }
}
