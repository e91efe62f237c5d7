package nl.perspectief.etl.delivery;

/** What became of a file that came in. */
public enum ReceiptOutcome {
    /** Stored, not judged yet. */
    RECEIVED,
    /** Not a sound workbook, or nobody's. */
    REFUSED,
    /** Read, with at least one ERROR. */
    RETURNED,
    /** Held what may not be kept. */
    QUARANTINED,
    /** Read without errors, at the screen; whether it counts is up to who handed it in. */
    CHECKED,
    /** Became a delivery that counts. */
    ACCEPTED,
    /** We broke on it; the sender did nothing wrong. */
    FAILED
}
