package nl.perspectief.etl.mapping;

import java.util.List;

/**
 * Where the columns of a sheet stand.
 *
 * @param row the row of the headings
 * @param columns per column of the definition its column in the sheet; -1 = not there
 * @param texts per column of the definition the heading as the sender wrote it
 * @param others headings that belong to no column of the definition
 */
record Headings(int row, List<Integer> columns, List<String> texts, List<Other> others) {

    static final int ABSENT = -1;

    /**
     * A heading that is not read.
     *
     * @param isTwice whether another heading already stands for its column
     */
    record Other(int column, String text, boolean isTwice) {}

    int hits() {
        return (int) columns.stream().filter(column -> column != ABSENT).count();
    }
}
