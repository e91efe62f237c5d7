package nl.perspectief.etl.odd;

/** A file that is not quite as it should be. */
record Odd(String name, byte[] content, Expectation expectation) {

    /** What may become of it; a sentence belongs to every end but acceptance. */
    enum Expectation {
        /** Accepted, with the same rows as the workbook it was made from. */
        SAME,
        /** The same rows, or not accepted. */
        SAME_IF_ACCEPTED,
        REFUSED,
        QUARANTINED,
        /** Whatever is right, as long as it ends. */
        ANY
    }
}
