package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.perspectief.sql.Quarter;
import org.apache.commons.csv.CSVFormat;

/**
 * Until when a quarter may be delivered: as many weeks after its end as the warehouse judges by.
 */
public final class Deadlines {

    private static final String SETTINGS = "/warehouse/reference/settings.csv";
    private static final String WEEKS = "deadline_weeks";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final int weeks;
    private final Map<Key, LocalDate> postponed;

    /** A quarter of a municipality in a programme. */
    record Key(String programme, String municipalityCode, Quarter quarter) {}

    private Deadlines(int weeks, Map<Key, LocalDate> postponed) {
        this.weeks = weeks;
        this.postponed = Map.copyOf(postponed);
    }

    static Deadlines ofSettings() {
        try (var in = Objects.requireNonNull(Deadlines.class.getResourceAsStream(SETTINGS));
                var parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.stream()
                    .filter(line -> line.get("name").equals(WEEKS))
                    .map(line -> new Deadlines(Integer.parseInt(line.get("value")), Map.of()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SETTINGS, e);
        }
    }

    /** The same, with some who have longer. */
    Deadlines with(Map<Key, LocalDate> postponed) {
        return new Deadlines(weeks, postponed);
    }

    /** The last day on which everyone is in time. */
    public LocalDate of(Quarter quarter) {
        return quarter.lastDay().plusWeeks(weeks);
    }

    /** The last day on which a municipality is in time. */
    public LocalDate of(String programme, String municipalityCode, Quarter quarter) {
        return postponed.getOrDefault(new Key(programme, municipalityCode, quarter), of(quarter));
    }

    /** Whether a municipality has longer than everyone. */
    public boolean isPostponed(String programme, String municipalityCode, Quarter quarter) {
        return postponed.containsKey(new Key(programme, municipalityCode, quarter));
    }
}
