package nl.perspectief.dashboard.compare;

/** What became of an export that was made by itself. The names are kept. */
enum ExportOutcome {
    SENT,
    WRITTEN,
    /** Too large for a letter, which says where it is. */
    LINKED,
    /** There are no such figures any more. */
    REFUSED
}
