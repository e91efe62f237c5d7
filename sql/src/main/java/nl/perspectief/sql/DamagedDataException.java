package nl.perspectief.sql;

import org.jspecify.annotations.Nullable;

/**
 * A file that this program made is gone or no longer whole. The message is the Dutch sentence for
 * whoever can mend it: where, what was found, what to do.
 */
public final class DamagedDataException extends WarehouseException {

    private static final long serialVersionUID = 1L;

    DamagedDataException(String sentence) {
        this(sentence, null);
    }

    DamagedDataException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
