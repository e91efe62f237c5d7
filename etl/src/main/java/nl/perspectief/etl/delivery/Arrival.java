package nl.perspectief.etl.delivery;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A file at the counter. Files of one programme, municipality and quarter are in order of version:
 * the number after _v in the name, then the name, then the hash.
 */
public record Arrival(String fileName, String sha256) implements Comparable<Arrival> {

    private static final Pattern VERSION = Pattern.compile("_v(\\d{1,6})(?=\\.|$)");
    private static final Comparator<Arrival> ORDER =
            Comparator.comparingInt(Arrival::namedVersion)
                    .thenComparing(Arrival::fileName)
                    .thenComparing(Arrival::sha256);

    private int namedVersion() {
        var matcher = VERSION.matcher(fileName);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
    }

    @Override
    public int compareTo(Arrival other) {
        return ORDER.compare(this, other);
    }
}
