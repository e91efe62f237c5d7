package nl.perspectief.dashboard.chart;

/**
 * How strongly a series speaks: thin grey context, or one of six colours that people who see
 * colours differently can tell apart. Lines are also named at their end.
 */
public enum Tone {
    CONTEXT,
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    SIXTH;

    /** The n-th colour, from 0. */
    public static Tone strong(int n) {
        return values()[n + 1];
    }
}
