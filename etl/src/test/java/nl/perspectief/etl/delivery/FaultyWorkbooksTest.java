package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every faulty sample gets the outcome that its list promises, and sentences a clerk can act on.
 */
class FaultyWorkbooksTest {

    private static final Path FAULTY = Path.of("..", "sample-exports", "faulty");

    static Stream<Faulty> faulty() throws IOException {
        return Files.readAllLines(FAULTY.resolve("expected.csv")).stream().skip(1).map(Faulty::of);
    }

    private record Faulty(String file, String outcome, List<String> rules) {
        static Faulty of(String line) {
            var fields = line.split(",", -1);
            return new Faulty(
                    fields[0],
                    fields[1],
                    Arrays.stream(fields[2].split(" ")).filter(rule -> !rule.isEmpty()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void hasTheOutcomeAndTheRulesOfTheList(Faulty faulty) throws IOException {
        var result =
                new WorkbookChecker()
                        .check(
                                FAULTY.resolve(faulty.file),
                                faulty.file,
                                Participants.withoutFolder());

        assertThat(result.getClass().getSimpleName().toUpperCase(Locale.ROOT))
                .isEqualTo(faulty.outcome);
        assertThat(errors(result)).isEqualTo(new TreeSet<>(faulty.rules));
        assertThat(sentences(result))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{"));
    }

    private static TreeSet<String> errors(CheckResult result) {
        var rules = new TreeSet<String>();
        findings(result).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> rules.add(finding.rule()));
        return rules;
    }

    private static List<Finding> findings(CheckResult result) {
        return switch (result) {
            case CheckResult.Returned(_, var findings) -> findings;
            case CheckResult.Quarantined(_, var findings) -> findings;
            case CheckResult.Refused _, CheckResult.Accepted _ -> List.of();
        };
    }

    private static List<String> sentences(CheckResult result) {
        return switch (result) {
            case CheckResult.Refused(var sentence) -> List.of(sentence);
            case CheckResult.Quarantined(var sentence, _) -> List.of(sentence);
            case CheckResult.Returned(_, var findings) ->
                    findings.stream().map(finding -> finding.message()).toList();
            case CheckResult.Accepted _ -> List.of();
        };
    }
}
