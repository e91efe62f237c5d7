package nl.perspectief.etl.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.etl.GeneratedPage;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Rule;
import nl.perspectief.etl.finding.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each rule and each kind of mess: one fault in a sound workbook, and exactly what is found.
 */
class FaultMatrixTest {

    /** Valid in form; nobody is known by them. */
    static final List<Integer> BSNS =
            List.of(123456782, 249566758, 111222333, 100000009, 100000022, 100000034);

    private static final int KINDS_OF_MESS = 33;
    private static final String OPENING =
            """
            # The fault matrix

            Each line is a sound workbook into which a test put one fault, and exactly what the check then says: nothing missed, nothing extra.
            Made by `FaultMatrixTest`; do not edit it here. What the rules ask, and in which words they are told, is in [rules.md](rules.md);
            m01 to m33 are the kinds of mess of the design.

            """;

    @TempDir Path folder;

    static Stream<FaultCase> cases() {
        return Stream.of(
                        RuleFaults.all(),
                        BsnFaults.all(),
                        WarningFaults.all(),
                        new MessOfForm().cases(),
                        new MessOfValues().cases())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsExactlyThat(FaultCase faultCase) {
        var result = faultCase.check().apply(new FaultBench(folder));
        assertThat(outcome(result) + ": " + told(result))
                .as(faultCase.fault())
                .isEqualTo(faultCase.outcome() + ": " + faultCase.findings());
    }

    private static String outcome(CheckResult result) {
        return result.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    private static String told(CheckResult result) {
        return result instanceof CheckResult.Refused
                ? ""
                : SoundWorkbook.findings(result).stream()
                        .map(FaultMatrixTest::told)
                        .collect(Collectors.joining("; "));
    }

    private static String told(Finding finding) {
        var told = new StringBuilder(finding.rule());
        if (finding.sheet() != null) {
            told.append(' ').append(finding.sheet());
        }
        if (!finding.cells().isEmpty()) {
            told.append('!')
                    .append(
                            finding.cells().stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining(",")));
        }
        return told.append(finding.waivedBecause() == null ? "" : " (waived)").toString();
    }

    @Test
    void everyRuleHasACaseInWhichItIsBroken() {
        var found =
                cases().flatMap(c -> Stream.of(c.findings().split("; ")))
                        .map(finding -> finding.split(" ")[0])
                        .collect(Collectors.toCollection(TreeSet::new));
        found.remove("");
        assertThat(found)
                .isEqualTo(
                        Rules.all().stream()
                                .map(Rule::id)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyKindOfMessHasACase() {
        Set<String> kinds =
                cases().map(FaultCase::about)
                        .filter(about -> about.startsWith("m"))
                        .collect(Collectors.toCollection(TreeSet::new));
        MessOfForm.ELSEWHERE.keySet().forEach(number -> kinds.add("m%02d".formatted(number)));
        assertThat(kinds)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, KINDS_OF_MESS)
                                .mapToObj("m%02d"::formatted)
                                .toList());
    }

    @Test
    void thePageIsWhatTheCasesSay() {
        var page = new StringBuilder(OPENING);
        page.append("| Rule or mess | Fault put in | Outcome | Findings |\n|---|---|---|---|\n");
        List<FaultCase> sorted = new ArrayList<>(cases().toList());
        sorted.sort(java.util.Comparator.comparingInt(c -> order(c.about())));
        for (var one : sorted) {
            page.append(
                    "| %s | %s | %s | %s |\n"
                            .formatted(
                                    one.about(),
                                    one.fault().replace("|", "\\|"),
                                    one.outcome(),
                                    one.findings().isEmpty() ? "none" : one.findings()));
        }
        page.append("\nNot to be shown by one workbook:\n\n");
        MessOfForm.ELSEWHERE.forEach(
                (number, where) -> page.append("- m%02d: %s.\n".formatted(number, where)));
        GeneratedPage.compare("fault-matrix.md", page.toString());
    }

    /** Errors, warnings, remarks, mess; by number. */
    private static int order(String about) {
        return "EWIm".indexOf(about.charAt(0)) * 100 + Integer.parseInt(about.substring(1));
    }
}
