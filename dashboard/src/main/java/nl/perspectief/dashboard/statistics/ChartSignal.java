package nl.perspectief.dashboard.statistics;

/** What a point of a control chart may be a sign of; the run rules that it answers to. */
public enum ChartSignal {
    /** Beyond three standard deviations. */
    BEYOND_LIMITS,
    /** One of a long run on one side of the centre line. */
    ON_ONE_SIDE,
    /** One of a long row that only rises or only falls. */
    RISING_OR_FALLING
}
