package nl.perspectief.etl.definition;

/** What the cells of a column hold, by the letter used in columns.csv. */
public enum ColumnType {
    /** T: free text. */
    TEXT('T', "varchar"),
    /** K: a pseudonym made by the municipality; keyed anew before landing. */
    KEY('K', "varchar"),
    /** C: a code out of a code list. */
    CODE('C', "varchar"),
    /** D: a day. */
    DATE('D', "date"),
    /** I: a whole number of zero or more. */
    INTEGER('I', "integer"),
    /** N: a decimal number. */
    DECIMAL('N', "decimal(12, 4)"),
    /** B: J, N or O (ja, nee, onbekend). */
    YES_NO('B', "varchar"),
    /** Q: a quarter such as 2026-K3. */
    QUARTER('Q', "varchar");

    private final char letter;
    private final String landedAs;

    ColumnType(char letter, String landedAs) {
        this.letter = letter;
        this.landedAs = landedAs;
    }

    /** The type of the column in the landed Parquet file, in DuckDB's words. */
    public String landedAs() {
        return landedAs;
    }

    static ColumnType ofLetter(String letter) {
        for (ColumnType type : values()) {
            if (letter.length() == 1 && type.letter == letter.charAt(0)) {
                return type;
            }
        }
        throw new IllegalArgumentException("columns.csv knows no type " + letter);
    }
}
