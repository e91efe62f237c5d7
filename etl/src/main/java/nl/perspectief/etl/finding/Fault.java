package nl.perspectief.etl.finding;

/**
 * What can be wrong, by the rule it breaks. A rule with one way of being broken has its sentence in
 * rules.csv; where a rule can be broken in several ways, each has its own sentence in messages.csv.
 */
public enum Fault {
    E01_PROGRAMME,
    E01_MUNICIPALITY,
    E01_NAME_AND_CODE,
    E01_PERIOD,
    E01_NOT_EXPECTED,
    E01_OTHER_SENDER,
    E02_SHEET,
    E02_TWO_SHEETS,
    E02_HEADINGS,
    E02_COLUMN,
    E03_EMPTY,
    E03_LABEL,
    E03_CONFIRMATION,
    E04_DATE,
    E04_DATE_IMPOSSIBLE,
    E04_DATE_PARTIAL,
    E04_DATE_RANGE,
    E04_NUMBER,
    E04_NUMBER_ABOUT,
    E04_NUMBER_POINT,
    E04_NUMBER_WHOLE,
    E04_NUMBER_RANGE,
    E04_NUMBER_IS_DATE,
    E04_CODE,
    E04_CODE_IS_DATE,
    E04_YES_NO,
    E04_QUARTER,
    E04_KEY_IS_DATE,
    E04_TOO_LONG,
    E04_ERROR_CELL,
    E04_NO_VALUE,
    E05,
    E06,
    E07,
    E08,
    E09,
    E11,
    E12,
    E13,
    E14,
    E15,
    E16,
    E17,
    E18,
    E19_VERSION,
    E19_PROGRAMMES,
    E19_MUNICIPALITIES,
    E19_QUARTERS,
    E19_MODES,
    E20,
    W01_UNKNOWN,
    W01_NO_HEADING,
    W01_TWICE,
    W02,
    W03,
    W04,
    W05,
    W06,
    W07_ROWS,
    W07_TOTAL,
    W08,
    W09,
    W10,
    W11,
    W12,
    W13,
    W15_RUNNING,
    W15_ENDED,
    W16,
    W17,
    W18,
    W19,
    W20,
    W21,
    W22,
    W24,
    W25,
    I01,
    I02,
    I03_ROWS,
    I03_COLUMN;

    private static final int ID_LENGTH = 3;

    /** The id of the rule in rules.csv. */
    public String rule() {
        return name().substring(0, ID_LENGTH);
    }

    /** Whether the sentence stands in messages.csv. */
    public boolean hasOwnText() {
        return name().length() > ID_LENGTH;
    }
}
