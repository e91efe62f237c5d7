package nl.perspectief.etl.workbook;

/**
 * How much one workbook may hold, so that none takes more memory than the program has. Each is
 * beyond what Excel itself can hold, or far beyond the largest delivery that is expected: one of
 * 200 000 rows.
 */
final class Limits {

    static final int SHEETS = 100;
    static final int FILLED_ROWS = 250_000;
    static final int FILLED_CELLS = 6_000_000;

    /** In one row; of a template the widest sheet has some dozens. */
    static final int FILLED_CELLS_IN_ROW = 2_000;

    static final int COMMENTS = 100_000;
    static final int MERGED_REGIONS = 200_000;

    /** In Excel 32 767, in LibreOffice twice as many. */
    static final int CHARACTERS_IN_CELL = 65_536;

    static final int CHARACTERS_IN_ROW = 200_000;

    /** What the shared texts take in memory: a million and a half of short ones. */
    static final long SHARED_TEXT_BYTES = 96L << 20;

    /** In Excel 65 490. */
    static final int STYLES = 100_000;

    /** Excel has a few hundred of its own, and lets users make some thousands. */
    static final int NUMBER_FORMATS = 10_000;

    static final int CHARACTERS_IN_FORMAT = 255;
    static final int CHARACTERS_IN_SHEET_NAME = 255;
    static final int RELATIONS = 100_000;

    /** Elements in elements; in a workbook ten are many. */
    static final int XML_DEPTH = 100;

    /** Different names of elements and attributes in one part; in a workbook 200 are many. */
    static final int XML_NAMES = 1_500;

    /** One tag with its attributes, or one text. */
    static final int XML_BYTES_WITHOUT_TAG = 1 << 20;

    private Limits() {}
}
