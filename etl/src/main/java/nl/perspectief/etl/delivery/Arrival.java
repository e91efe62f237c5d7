package nl.perspectief.etl.delivery;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import nl.perspectief.etl.finding.Shown;

/**
 * A file at the counter. Files of one programme, municipality and quarter are in order of version:
 * the number after _v in the name, then the name, then the hash.
 *
 * @param fileName as it may be kept, and shown on screens and in logs: without what identifies a
 *     person
 */
public record Arrival(String fileName, String sha256) implements Comparable<Arrival> {

    private static final Pattern VERSION = Pattern.compile("_v(\\d{1,6})(?=\\.|$)");
    private static final Comparator<Arrival> ORDER =
            Comparator.comparingInt(Arrival::namedVersion)
                    .thenComparing(Arrival::fileName)
                    .thenComparing(Arrival::sha256);

    /** The order in which an {@link Intake} wants its files, as far as names tell. */
    public static final Comparator<Path> NEWEST_FIRST =
            Comparator.comparing((Path file) -> new Arrival(nameOf(file), "")).reversed();

    /** A file's name as it may be shown and kept. */
    public static String nameOf(Path file) {
        return Shown.fileName(file.getFileName().toString());
    }

    private int namedVersion() {
        var matcher = VERSION.matcher(fileName);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
    }

    @Override
    public int compareTo(Arrival other) {
        return ORDER.compare(this, other);
    }
}
