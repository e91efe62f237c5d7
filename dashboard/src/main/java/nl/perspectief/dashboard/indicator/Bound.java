package nl.perspectief.dashboard.indicator;

import java.util.Locale;

/**
 * Which reading of the unconfirmed spells a curve has: as last confirmed (MAIN), all ended just
 * after (LOW), or all still running (HIGH).
 */
public enum Bound {
    MAIN,
    LOW,
    HIGH;

    /** As published: {@code main}, {@code low} or {@code high}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Bound ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
