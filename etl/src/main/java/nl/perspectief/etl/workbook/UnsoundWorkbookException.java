package nl.perspectief.etl.workbook;

import java.io.IOException;

/** The file itself is damaged or too large; there is no cell to point at. */
public final class UnsoundWorkbookException extends IOException {

    /**
     * @param sentence what is wrong and what to do, in Dutch, fit for the sender
     */
    UnsoundWorkbookException(String sentence) {
        super(sentence);
    }

    UnsoundWorkbookException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What is wrong and what to do, in Dutch. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
