package nl.perspectief.etl.sample;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a row of canonical values; what is null stays out of it. */
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
}
