package nl.perspectief.dashboard.statistics;

/** Where a unit lies, by the limits of 99.8 per cent. */
public enum FunnelSignal {
    /** Above the upper limit. */
    HIGH,
    /** Below the lower limit. */
    LOW,
    /** Where chance alone may well put it. */
    WITHIN,
    /** Too few people for the limits to hold; it is drawn and not judged. */
    TOO_SMALL
}
