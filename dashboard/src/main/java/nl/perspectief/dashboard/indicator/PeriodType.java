package nl.perspectief.dashboard.indicator;

import java.util.Locale;

/** The two lengths of a period. The order is that of exports. */
public enum PeriodType {
    QUARTER,
    YEAR;

    /** As published: {@code quarter} or {@code year}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
