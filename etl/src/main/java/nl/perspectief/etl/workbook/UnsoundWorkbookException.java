package nl.perspectief.etl.workbook;

import java.io.IOException;

/** The file itself is damaged, too large or wrong all over; there is no cell to point at. */
public final class UnsoundWorkbookException extends IOException {

    /**
     * @param sentence what is wrong and what to do, in Dutch, fit for the sender
     */
    public UnsoundWorkbookException(String sentence) {
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
