package nl.perspectief.etl.delivery;

import org.jspecify.annotations.Nullable;

/**
 * The data folder cannot be used; the message is a Dutch sentence for the person at the keyboard.
 */
public class DataFolderException extends RuntimeException {

    public DataFolderException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
