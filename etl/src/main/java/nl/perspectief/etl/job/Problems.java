package nl.perspectief.etl.job;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.perspectief.sql.DamagedDataException;

/** Says in one Dutch sentence why a run, or another command, did not finish. */
public final class Problems {

    static final String STOPPED =
            "De nachtrun is op verzoek gestopt. Geef de opdracht opnieuw; wat al binnen is, blijft bewaard.";

    private static final String FORMER_STAY =
            "De nieuwe cijfers zijn niet gepubliceerd, de vorige blijven staan. ";

    private static final String FORBIDDEN =
            "Perspectief mag hier niet lezen of schrijven: %s. Geef rechten en geef de opdracht opnieuw; wat al binnen is, blijft bewaard.";

    static final String DATABASE_GONE =
            "De operationele database is niet bereikbaar. Controleer of hij draait en geef de opdracht opnieuw; wat al binnen is, blijft bewaard.";

    private static final List<String> FULL =
            List.of("no space left", "disk full", "not enough space", "quota exceeded");

    private Problems() {}

    static String sentence(List<Throwable> failures) {
        var causes = failures.stream().flatMap(Problems::chain).toList();
        for (var cause : causes) {
            if (cause instanceof ChecksFailedException checks) {
                return FORMER_STAY + checks.getMessage();
            }
            if (cause instanceof DamagedDataException damage) {
                return FORMER_STAY + damage.getMessage();
            }
        }
        return failures.stream()
                .flatMap(failure -> ofTheMachine(failure).stream())
                .findFirst()
                .orElseGet(() -> ours(causes));
    }

    private static String ours(List<Throwable> causes) {
        return "De nachtrun is afgebroken door een fout in Perspectief (%s). Geef de opdracht opnieuw; wat al binnen is, blijft bewaard. Het logboek zegt meer."
                .formatted(causes.isEmpty() ? "onbekende fout" : causes.getLast());
    }

    /** What an administrator can mend; empty for what is our own fault. */
    public static Optional<String> ofTheMachine(Throwable failure) {
        var damage =
                chain(failure)
                        .filter(DamagedDataException.class::isInstance)
                        .map(cause -> String.valueOf(cause.getMessage()))
                        .findFirst();
        // an H2 file on a full disk is out of reach too
        return damage.or(() -> ofTheDisk(failure)).or(() -> ofTheDatabase(failure));
    }

    private static Optional<String> ofTheDatabase(Throwable failure) {
        return chain(failure).anyMatch(Problems::isLostConnection)
                ? Optional.of(DATABASE_GONE)
                : Optional.empty();
    }

    /**
     * By the SQL standard 08 is a connection; 57P is PostgreSQL that is going down or coming up.
     */
    private static boolean isLostConnection(Throwable cause) {
        return cause instanceof SQLException database
                && (database instanceof SQLTransientConnectionException
                        || String.valueOf(database.getSQLState()).startsWith("08")
                        || String.valueOf(database.getSQLState()).startsWith("57P"));
    }

    private static Optional<String> ofTheDisk(Throwable failure) {
        if (chain(failure).anyMatch(Problems::isFullDisk)) {
            return Optional.of(
                    "De schijf is vol. Maak ruimte en geef de opdracht opnieuw; wat al binnen is, blijft bewaard.");
        }
        return chain(failure)
                .filter(Problems::isForbidden)
                .map(cause -> FORBIDDEN.formatted(cause.getMessage()))
                .findFirst();
    }

    private static boolean isForbidden(Throwable cause) {
        return cause instanceof AccessDeniedException
                || (cause instanceof FileSystemException file
                        && String.valueOf(file.getReason()).startsWith("Read-only"));
    }

    private static boolean isFullDisk(Throwable cause) {
        var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(message::contains);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
