package nl.perspectief.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Tells of a published file that can no longer be read, in the words of its administrator. */
record PublishedFile(Path file) implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    static final String ADVICE =
            "Maak de cijfers opnieuw met ./perspectief rebuild; anders doet de nachtrun het.";

    /** How DuckDB says that a file is cut off, or was changed on the disk. */
    private static final List<String> DAMAGE =
            List.of("Corrupt database file", "Could not read enough bytes", "Could not read from");

    /** A question that breaks on the file itself is no fault of the question. */
    @Override
    public void exception(ExecuteContext context) {
        var failure = context.sqlException();
        if (failure != null && isDamage(String.valueOf(failure.getMessage()))) {
            context.exception(unreadable(failure));
        }
    }

    private static boolean isDamage(String message) {
        return DAMAGE.stream().anyMatch(message::contains);
    }

    DamagedDataException unreadable(Throwable cause) {
        return new DamagedDataException(
                Files.isReadable(file)
                        ? "Het bestand met cijfers %s is beschadigd (%d bytes). %s"
                                .formatted(shown(file), size(), ADVICE)
                        : "Het bestand met cijfers %s mag niet worden gelezen. Geef leesrechten en probeer het opnieuw."
                                .formatted(shown(file)),
                cause);
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0; // gone since: nothing is left of it
        }
    }

    /** As it lies in the data folder: a page need not tell where on the machine that is. */
    static String shown(Path file) {
        int names = file.getNameCount();
        return file.subpath(Math.max(0, names - 2), names).toString();
    }
}
