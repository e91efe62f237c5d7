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
        return named(PREFIX + name);
    }

    private static @Nullable String named(String name) {
        var property = System.getProperty(name);
        var value = property == null ? System.getenv(variable(name)) : property;
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    /**
     * So many years after their quarter originals are kept: {@code PERSPECTIEF_ORIGINALS_YEARS}.
     */
    static int yearsOfOriginals() {
        var years = Objects.requireNonNullElse(named("perspectief.originals.years"), "5");
        if (!years.matches("[1-9]\\d?")) {
            throw new DataFolderException(
                    "De bewaartermijn '%s' (PERSPECTIEF_ORIGINALS_YEARS) is geen aantal jaren. Geef een heel getal van 1 tot en met 99."
                            .formatted(years),
                    null);
        }
        return Integer.parseInt(years);
    }

    /** Whether a server keeps the register, so that several processes may use it at once. */
    boolean isServer() {
        return url.startsWith("jdbc:postgresql:");
    }
}
