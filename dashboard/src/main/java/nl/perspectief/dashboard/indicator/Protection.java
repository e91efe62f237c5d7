package nl.perspectief.dashboard.indicator;

/**
 * What of a figure is for its own municipality only, so that no small number of persons is told.
 */
public enum Protection {
    /** Nothing. */
    NONE,
    /** How many could not be counted. */
    UNKNOWN,
    /** All of it. */
    FIGURE
}
