package nl.perspectief.dashboard.export;

/** What stands in a column. */
public enum ColumnType {
    TEXT,
    /** A whole number. */
    WHOLE,
    /** An exact number with at most four decimals. */
    DECIMAL,
    /** An estimate, in at most twelve significant digits. */
    NUMBER
}
