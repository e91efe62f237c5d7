package nl.perspectief.etl.template;

/**
 * How a sender may depart from the template without changing what is delivered: each of these must
 * be read as if the template had been followed, with a warning at most.
 */
public enum Departure {
    /** Headings in another known spelling. */
    HEADER_ALIASES,
    /** Headings in capitals, with a line break, two spaces, or without the asterisk. */
    HEADER_SLOPPY,
    /** Plaatsingen has its headings on two rows, the upper one merged over two columns. */
    HEADER_TWO_LEVELS,
    /** More title rows above the headings than the template has. */
    TITLE_ROWS,
    /** The columns stand in another order. */
    COLUMN_ORDER,
    /** A column that nobody asked for. */
    EXTRA_COLUMN,
    /** Sheets under another known name, and one that keeps Excel's own name. */
    RENAMED_SHEETS,
    /** An old draft in a hidden sheet. */
    HIDDEN_SHEET,
    /** A few rows that a filter left hidden. */
    HIDDEN_ROWS,
    /** A row with totals under sheets with numbers. */
    TOTAL_ROW,
    /** Remarks below the last row. */
    TRAILING_NOTES,
    /** Empty rows between the rows, and rows that only have a format. */
    BLANK_ROWS,
    /** Equal values below each other merged into one cell. */
    MERGED_DATA,
    /** One row pasted twice. */
    DUPLICATE_ROW,
    /** Dates typed as text, in Dutch spellings. */
    TEXT_DATES,
    /** Dates as bare serial numbers. */
    SERIAL_DATES,
    /** Dates with a time of day. */
    TIMED_DATES,
    /** Numbers as text, with hard spaces and decimal commas. */
    TEXT_NUMBERS,
    /** Numbers with their unit in the cell. */
    UNITS,
    /** Numbers that are formulas; the value lies beside the formula. */
    FORMULAS,
    /** Codes in another known spelling. */
    LABEL_VARIANTS,
    /** Codes instead of labels. */
    BARE_CODES,
    /** J, Ja, ✓, WAAR, n and the like. */
    YES_NO_VARIANTS,
    /** A dash or "n.v.t." where a cell should be empty. */
    MISSING_MARKERS,
    /** 31-12-9999 for "still running". */
    OPEN_END_DATES,
    /** Spaces around the pseudonyms in Plaatsingen. */
    KEY_SPACES
}
