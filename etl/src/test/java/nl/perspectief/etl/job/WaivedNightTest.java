package nl.perspectief.etl.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.finding.Rules;
import nl.perspectief.etl.validation.Waiver;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever may be waived, the figures of all municipalities come out the next morning. */
class WaivedNightTest {

    private static final Path FAULTY = Path.of("..", "sample-exports", "faulty");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);
    private static final List<String> SENDERS = List.of("GM0141", "GM0983");

    @TempDir Path data;

    @Test
    void everyWaivableFaultIsTakenInAndPublished() throws IOException {
        var samples = samplesOfWaivableFaults();
        assertThat(samples).hasSizeGreaterThan(5);
        try (var engine = Engine.open(data, "test")) {
            Rules.all().stream()
                    .filter(rule -> rule.isWaivable())
                    .forEach(rule -> SENDERS.forEach(who -> grant(engine, rule.id(), who)));
            for (var sample : samples) {
                var result =
                        engine.nightly()
                                .run(new RunRequest(List.of(sample), DAY, true, Actor.NIGHT));

                assertThat(result.problem()).as(sample.toString()).isEmpty();
                assertThat(result.summary().imported()).as(sample.toString()).isEqualTo(1);
            }
        }
    }

    private static void grant(Engine engine, String rule, String municipality) {
        engine.desk()
                .waivers()
                .grant(
                        new Waiver(
                                rule,
                                municipality,
                                null,
                                Quarter.parse("2024-K3"),
                                Quarter.parse("2026-K3"),
                                DAY,
                                "Proef."),
                        "A. Beheerder");
    }

    /** By the list of faulty samples: each with its one rule. */
    private static List<Path> samplesOfWaivableFaults() throws IOException {
        return Files.readAllLines(FAULTY.resolve("expected.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(fields -> fields[1].equals("RETURNED") && !fields[2].contains(" "))
                .filter(fields -> Rules.rule(fields[2]).isWaivable())
                .map(fields -> FAULTY.resolve(fields[0]))
                .toList();
    }
}
