package nl.perspectief.etl.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.perspectief.etl.hostile.Base;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hundreds of workbooks of other makers, broken ones and files that are none: each comes to an end,
 * with a sentence, and what is accepted was not read otherwise than it was meant.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OddWorkbooksTest {

    private static final long SECONDS_AT_MOST = 10;
    private static final long SEED = 20_260_930;
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{[a-z]+}|[\\p{Cc}&&[^\\n]]|\\p{Cs}");

    @TempDir private Path folder;

    @Test
    void whoeverWroteAWorkbookItsRowsAreTheSame() throws IOException {
        assertThat(problemsOf("IMPULS_SZW", Maker.known())).isEmpty();
        assertThat(problemsOf("BOTOC", Maker.known())).isEmpty();
        assertThat(problemsOf("BOTOC", Maker.withOneHabit())).isEmpty();
    }

    private List<String> problemsOf(String programme, List<Maker> makers) throws IOException {
        var workbook = Base.workbook(programme);
        var book = Book.of(workbook);
        List<Odd> odd = new ArrayList<>();
        for (var maker : makers) {
            var written = MakerWriter.write(maker, book);
            odd.add(new Odd(maker.name(), written, Odd.Expectation.SAME));
        }
        return problems(workbook, odd);
    }

    @Test
    void damageOnTheWayIsNeverTakenForData() throws IOException {
        var workbook = Base.workbook("BOTOC");
        assertThat(problems(workbook, new Mutations(workbook, SEED).onTheWay())).isEmpty();
    }

    @Test
    void nonsenseInThePartsComesToAnEnd() throws IOException {
        var workbook = Base.workbook("IMPULS_SZW");
        assertThat(problems(workbook, new Mutations(workbook, SEED).inTheParts())).isEmpty();
    }

    @Test
    void whatIsNoWorkbookIsToldSo() throws IOException {
        var workbook = Base.workbook("BOTOC");
        assertThat(problems(workbook, OtherKinds.all(workbook))).isEmpty();
    }

    /** What is wrong with the ends of these files; empty when nothing is. */
    private List<String> problems(byte[] workbook, List<Odd> odd) throws IOException {
        var meant = rows(check(workbook));
        List<String> problems = new ArrayList<>();
        for (var each : odd) {
            long start = System.nanoTime();
            var problem = problem(each, meant);
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            if (!problem.isEmpty() || seconds > SECONDS_AT_MOST) {
                problems.add("%s (%d s): %s".formatted(each.name(), seconds, problem));
            }
        }
        return problems;
    }

    private String problem(Odd odd, Map<String, String> meant) throws IOException {
        CheckResult result;
        try {
            result = check(odd.content());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return "crashed: %s at %s".formatted(e, Arrays.toString(e.getStackTrace()));
        }
        if (!sentences(result).allMatch(OddWorkbooksTest::isClear)) {
            return "no clear sentence: " + sentences(result).toList();
        }
        return isAsExpected(odd, result, meant) ? "" : "ended as " + result;
    }

    private static boolean isClear(String sentence) {
        return sentence.length() > 20
                && sentence.endsWith(".")
                && !PLACEHOLDER.matcher(sentence).find();
    }

    private static boolean isAsExpected(Odd odd, CheckResult result, Map<String, String> meant) {
        boolean isAccepted = result instanceof CheckResult.Accepted;
        return switch (odd.expectation()) {
            case SAME -> isAccepted && rows(result).equals(meant);
            case SAME_IF_ACCEPTED -> !isAccepted || rows(result).equals(meant);
            case REFUSED -> result instanceof CheckResult.Refused;
            case QUARANTINED -> result instanceof CheckResult.Quarantined;
            case ANY -> true;
        };
    }

    private CheckResult check(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("werkboek.xlsx"), content);
        var amsterdam = new CheckContext.Municipality("GM0363", "Amsterdam", List.of());
        return new WorkbookChecker()
                .check(file, "werkboek.xlsx", new CheckContext(List.of(amsterdam), null));
    }

    private static Stream<String> sentences(CheckResult result) {
        return switch (result) {
            case CheckResult.Refused(var sentence) -> Stream.of(sentence);
            case CheckResult.Quarantined(var sentence, _) -> Stream.of(sentence);
            case CheckResult.Returned(_, var findings) ->
                    findings.stream().map(finding -> finding.message());
            case CheckResult.Accepted(_, var findings) ->
                    findings.stream().map(finding -> finding.message());
        };
    }

    private static Map<String, String> rows(CheckResult result) {
        Map<String, String> rows = new TreeMap<>();
        if (result instanceof CheckResult.Accepted(var delivered, _)) {
            delivered
                    .sheets()
                    .forEach(
                            (name, sheet) ->
                                    rows.put(
                                            name,
                                            sheet.rows().stream()
                                                    .map(row -> Arrays.toString(row.values()))
                                                    .toList()
                                                    .toString()));
        }
        return rows;
    }
}
