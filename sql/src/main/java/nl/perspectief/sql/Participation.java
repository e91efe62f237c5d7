package nl.perspectief.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in which programme, and from when to when: participation.csv of a data folder,
 * with what people entered since.
 */
public final class Participation {

    private static final String NAME = "participation";
    private static final String ENTERED = "entered";

    /** As the file has them, so as {@code input.participation} has them. */
    static final List<String> COLUMNS =
            List.of(
                    "programme",
                    "municipality_code",
                    "from_quarter",
                    "to_quarter",
                    "source",
                    "sample_from",
                    "sample_to");

    private final Map<Key, Line> lines = new LinkedHashMap<>();

    private record Key(String programme, String municipalityCode, String from) {}

    /** A line of the file; blank where nothing was filled in. */
    private record Line(
            String programme,
            String municipalityCode,
            String from,
            String to,
            String source,
            String sampleFrom,
            String sampleTo) {

        boolean isSample() {
            return !sampleFrom.isBlank();
        }

        Key key() {
            return new Key(programme, municipalityCode, isSample() ? sampleFrom : from);
        }

        /** The sample's quarters stand before the real ones. */
        Line until(String last) {
            return new Line(
                    programme,
                    municipalityCode,
                    from,
                    isSample() ? to : last,
                    source,
                    sampleFrom,
                    isSample() ? last : sampleTo);
        }

        Spell spell() {
            var last = isSample() ? sampleTo : to;
            return new Spell(
                    programme,
                    municipalityCode,
                    Quarter.parse(key().from()),
                    last.isBlank() ? null : Quarter.parse(last),
                    source);
        }

        List<String> fields() {
            return List.of(programme, municipalityCode, from, to, source, sampleFrom, sampleTo);
        }
    }

    /**
     * A time of taking part.
     *
     * @param to the last quarter; null: without an end
     * @param source where that is written, as the file says
     */
    public record Spell(
            String programme,
            String municipalityCode,
            Quarter from,
            @Nullable Quarter to,
            String source) {

        public boolean contains(Quarter quarter) {
            return quarter.compareTo(from) >= 0 && (to == null || quarter.compareTo(to) <= 0);
        }

        public boolean isOf(String programme, String municipalityCode) {
            return this.programme.equals(programme)
                    && this.municipalityCode.equals(municipalityCode);
        }
    }

    private Participation(Collection<Line> lines) {
        lines.forEach(line -> this.lines.put(line.key(), line));
    }

    /** As it holds in a data folder. */
    public static Participation of(Path referenceFolder, List<ParticipationInput> entered) {
        var all = read(ReferenceCsv.read(referenceFolder, NAME));
        all.enter(entered);
        return all;
    }

    /** As the file that comes with the program says. */
    public static Participation ofProgram() {
        return read(ReferenceCsv.ofProgram(NAME));
    }

    private static Participation read(ReferenceCsv csv) {
        return new Participation(csv.lines().stream().map(Participation::line).toList());
    }

    private static Line line(CSVRecord record) {
        var fields = COLUMNS.stream().map(record::get).toList();
        return new Line(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                fields.get(5),
                fields.get(6));
    }

    /** What is entered beside samples is as invented as they are. */
    private void enter(List<ParticipationInput> entered) {
        boolean isSample = lines.values().stream().anyMatch(Line::isSample);
        for (var one : entered) {
            var key = new Key(one.programme(), one.municipalityCode(), one.from().toString());
            if (one.isRemoved()) {
                lines.remove(key);
            } else {
                lines.computeIfAbsent(key, made -> made(made, isSample));
                lines.computeIfPresent(
                        key, (_, line) -> line.until(Objects.toString(one.to(), "")));
            }
        }
    }

    private static Line made(Key key, boolean isSample) {
        return new Line(
                key.programme(),
                key.municipalityCode(),
                key.from(),
                "",
                ENTERED,
                isSample ? key.from() : "",
                "");
    }

    public List<Spell> spells() {
        return lines.values().stream().map(Line::spell).toList();
    }

    /** What one municipality takes part in; from when its programme began if it never does. */
    public Participation only(String programme, String municipalityCode, Quarter otherwise) {
        var own =
                lines.values().stream()
                        .filter(line -> line.spell().isOf(programme, municipalityCode));
        var found = own.toList();
        if (!found.isEmpty()) {
            return new Participation(found);
        }
        var from =
                lines.values().stream()
                        .filter(line -> line.programme().equals(programme))
                        .map(Line::from)
                        .min(String::compareTo)
                        .orElse(otherwise.toString());
        return new Participation(List.of(made(new Key(programme, municipalityCode, from), false)));
    }

    /** Writes it as the reference file of a folder. */
    public void write(Path referenceFolder) {
        var format = CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get();
        try (var file = Files.newBufferedWriter(referenceFolder.resolve(NAME + ".csv"));
                var printer = format.print(file)) {
            for (var line : lines()) {
                printer.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write into " + referenceFolder, e);
        }
    }

    /** The fields of every line, in the order of the columns. */
    List<List<String>> lines() {
        return lines.values().stream().map(Line::fields).toList();
    }
}
