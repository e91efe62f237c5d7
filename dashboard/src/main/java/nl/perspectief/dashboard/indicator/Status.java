package nl.perspectief.dashboard.indicator;

/** Why an observation has a value, or has none; named as published. */
public enum Status {
    /** Delivered and counted; the estimate may still be empty, when there is nobody to count. */
    VALUE,
    /** The question does not arise, for instance a survey figure in a quarter without a survey. */
    NOT_APPLICABLE,
    /** The municipality has not delivered what this figure needs. */
    NOT_DELIVERED,
    /** The cohort has not been followed long enough; the counts are there. */
    TOO_SHORT,
    /** Too few persons to show. */
    SUPPRESSED
}
