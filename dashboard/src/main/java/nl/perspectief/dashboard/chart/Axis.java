package nl.perspectief.dashboard.chart;

/** The vertical axis of a line chart; all begin at 0. */
public enum Axis {
    /** From 0 to 100 per cent. */
    PERCENT,
    /** Whole numbers. */
    COUNT,
    /** Numbers with a fraction. */
    NUMBER
}
