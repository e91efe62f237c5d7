package nl.perspectief.dashboard.statistics;

/** What a row of periods says about the way a figure goes. */
public enum Trend {
    RISING,
    FALLING,
    /** Chance alone may well make such a row. */
    NO_CHANGE,
    /** Fewer than five periods: nothing can be said. */
    TOO_FEW_PERIODS
}
