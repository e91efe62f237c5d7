package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.sql.Participation;
import nl.perspectief.sql.Participation.Spell;
import nl.perspectief.sql.Quarter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Who takes part in which programme, and from when to when: the reference files of a data folder.
 */
public final class Participants implements CheckContext.Participation {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Spell> spells;

    private Participants(List<Spell> spells) {
        this.spells = spells;
    }

    /** What a check may know in this data folder, of which only the files can be asked. */
    public static CheckContext context(Path referenceFolder) {
        return context(referenceFolder, Participation.of(referenceFolder, List.of()));
    }

    static CheckContext context(Path referenceFolder, Participation participation) {
        var municipalities = read(referenceFolder.resolve("municipalities.csv"));
        return new CheckContext(
                municipalities.stream().map(Participants::municipality).toList(),
                new Participants(participation.spells()));
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
        var own = spells.stream().filter(spell -> spell.isOf(programme, municipalityCode)).toList();
        if (own.isEmpty()) {
            return Optional.of("deze gemeente doet niet mee aan dit programma");
        }
        return own.stream().anyMatch(spell -> spell.contains(quarter))
                ? Optional.empty()
                : Optional.of(sentence(own));
    }

    private static String sentence(List<Spell> spells) {
        return spells.stream()
                .map(Participants::words)
                .collect(Collectors.joining(" en ", "deze gemeente doet mee ", ""));
    }

    private static String words(Spell spell) {
        return spell.to() == null
                ? "vanaf %s".formatted(spell.from())
                : "van %s tot en met %s".formatted(spell.from(), spell.to());
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
