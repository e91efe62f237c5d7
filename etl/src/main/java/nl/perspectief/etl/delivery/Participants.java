package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.sql.Quarter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in which programme, and from when to when: the reference files of a data folder.
 */
public final class Participants implements CheckContext.Participation {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Window> windows;

    private record Window(Quarter from, @Nullable Quarter to) {
        boolean contains(Quarter quarter) {
            return quarter.compareTo(from) >= 0 && (to == null || quarter.compareTo(to) <= 0);
        }
    }

    private Participants(Map<String, Window> windows) {
        this.windows = windows;
    }

    /** What a check may know in this data folder. */
    public static CheckContext context(Path referenceFolder) {
        var windows = new HashMap<String, Window>();
        for (var line : read(referenceFolder.resolve("participation.csv"))) {
            windows.put(key(line.get("programme"), line.get("municipality_code")), window(line));
        }
        var municipalities = read(referenceFolder.resolve("municipalities.csv"));
        return new CheckContext(
                municipalities.stream().map(Participants::municipality).toList(),
                new Participants(Map.copyOf(windows)));
    }

    /**
     * What a check knows without a data folder: the names of the municipalities, nobody's period.
     */
    public static CheckContext withoutFolder() {
        try (var in =
                        Participants.class.getResourceAsStream(
                                "/warehouse/reference/municipalities.csv");
                var reader =
                        new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            var lines = parse(reader);
            return new CheckContext(lines.stream().map(Participants::municipality).toList(), null);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read municipalities.csv", e);
        }
    }

    @Override
    public Optional<String> whyNotExpected(
            String programme, String municipalityCode, Quarter quarter) {
        var window = windows.get(key(programme, municipalityCode));
        if (window == null) {
            return Optional.of("deze gemeente doet niet mee aan dit programma");
        }
        return window.contains(quarter) ? Optional.empty() : Optional.of(sentence(window));
    }

    private static String sentence(Window window) {
        return window.to == null
                ? "deze gemeente doet mee vanaf %s".formatted(window.from)
                : "deze gemeente doet mee van %s tot en met %s".formatted(window.from, window.to);
    }

    private static String key(String programme, String municipalityCode) {
        return programme + '|' + municipalityCode;
    }

    /**
     * The sample's quarters stand before the real ones: a folder with samples holds nothing else.
     */
    private static Window window(CSVRecord line) {
        boolean sample = !line.get("sample_from").isBlank();
        var to = line.get(sample ? "sample_to" : "to_quarter");
        return new Window(
                Quarter.parse(line.get(sample ? "sample_from" : "from_quarter")),
                to.isBlank() ? null : Quarter.parse(to));
    }

    private static CheckContext.Municipality municipality(CSVRecord line) {
        return new CheckContext.Municipality(
                line.get("code"),
                line.get("name"),
                Arrays.stream((line.get("cbs_name_2023") + ";" + line.get("aliases")).split(";"))
                        .filter(alias -> !alias.isBlank())
                        .toList());
    }

    private static List<CSVRecord> read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return parse(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static List<CSVRecord> parse(Reader reader) throws IOException {
        try (var parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        }
    }
}
