package nl.perspectief.etl.delivery;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the operations database is: an H2 file in the data folder, or the PostgreSQL database whose
 * URL is set. Each setting is a system property or, because whoever lists the processes of a
 * machine sees those, a variable of the environment: {@code PERSPECTIEF_OPERATIONS_URL}, {@code
 * _USER} and {@code _PASSWORD}.
 *
 * @param url empty: the H2 file
 */
record OperationsSettings(String url, @Nullable String user, @Nullable String password) {

    private static final String PREFIX = "perspectief.operations.";

    static OperationsSettings current() {
        return new OperationsSettings(
                Objects.requireNonNullElse(setting("url"), ""),
                setting("user"),
                setting("password"));
    }

    private static @Nullable String setting(String name) {
        var property = System.getProperty(PREFIX + name);
        var value = property == null ? System.getenv(variable(name)) : property;
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String variable(String name) {
        return (PREFIX + name).toUpperCase(Locale.ROOT).replace('.', '_');
    }

    /** Whether a server keeps the register, so that several processes may use it at once. */
    boolean isServer() {
        return url.startsWith("jdbc:postgresql:");
    }
}
