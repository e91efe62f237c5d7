package nl.perspectief.sql;

import org.jspecify.annotations.Nullable;

/** The warehouse cannot be built, checked, published or read; what is published stays as it is. */
public class WarehouseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WarehouseException(String problem) {
        this(problem, null);
    }

    WarehouseException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
