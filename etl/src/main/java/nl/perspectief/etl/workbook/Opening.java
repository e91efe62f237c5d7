package nl.perspectief.etl.workbook;

/** What opening a file comes to. */
public sealed interface Opening {

    /** A sound container; what its sheets hold is seen while reading. */
    record Opened(WorkbookFile workbook) implements Opening {}

    /**
     * Not a workbook that is read.
     *
     * @param sentence what it is and what to do, in Dutch
     */
    record Refused(String sentence) implements Opening {}

    /**
     * A workbook with something in it that can act: macros, embedded objects, DDE, ActiveX.
     *
     * @param sentence what was found and what to do, in Dutch
     */
    record ActiveContent(String sentence) implements Opening {}
}
