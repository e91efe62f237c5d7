package nl.perspectief.etl.workbook;

/** What is looked for all over a workbook, told value by value. */
public interface Suspicion {

    /** Whether a text holds it. Asked often, of the same texts again and again. */
    boolean isIn(String text);

    /** Whether a number is it. */
    boolean is(double number);
}
