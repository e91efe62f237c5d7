package nl.perspectief.etl.finding;

/**
 * How many cells the findings of one workbook are about, and may still keep. In a workbook that is
 * wrong all over nobody mends cell by cell, and a million of them would not fit in memory.
 */
final class Room {

    private static final int CELLS_KEPT_IN_ALL = 100_000;

    private int taken;
    private int errors;

    boolean isLeft() {
        return taken < CELLS_KEPT_IN_ALL;
    }

    void take() {
        taken++;
    }

    void countError() {
        errors++;
    }

    int errors() {
        return errors;
    }
}
