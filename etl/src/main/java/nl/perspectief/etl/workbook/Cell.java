package nl.perspectief.etl.workbook;

/**
 * What stands in one cell, with the kind the sender's program gave it. The row counts from 1 as in
 * Excel, the column from 0 (A). The sheet is known to whoever reads it.
 */
public sealed interface Cell {

    int row();

    int column();

    /** A text, typed or calculated. May consist of spaces. */
    record Text(int row, int column, String text) implements Cell {}

    /**
     * A number; also a day, which Excel keeps as a number of days.
     *
     * @param value a serial of the 1900 date system when the format shows a date
     */
    record Number(int row, int column, double value, CellFormat format) implements Cell {

        public boolean isDate() {
            return format.isDate();
        }

        /** As Excel shows it: 12 with the format {@code "T"0000} is {@code T0012}. */
        public String displayed() {
            return format.displayed(value);
        }
    }

    /** WAAR or ONWAAR. */
    record Bool(int row, int column, boolean value) implements Cell {}

    /** Nothing, or only a colour and a border. */
    record Blank(int row, int column) implements Cell {}

    /**
     * A formula without an outcome.
     *
     * @param error such as {@code #N/A}; empty when the file holds a formula but no value at all
     */
    record Error(int row, int column, String error) implements Cell {}
}
