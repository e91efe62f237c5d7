package nl.perspectief.etl.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds and reads a row of canonical values; what is null stays out of it. */
final class Rows {

    private final Map<String, Object> values = new HashMap<>();

    Rows put(String column, @Nullable Object value) {
        if (value != null) {
            values.put(column, value);
        }
        return this;
    }

    Map<String, Object> row() {
        return values;
    }

    /** A value that every row of its sheet has. */
    static <T> T required(Map<String, Object> row, String column, Class<T> type) {
        return type.cast(Objects.requireNonNull(row.get(column), column));
    }
}
