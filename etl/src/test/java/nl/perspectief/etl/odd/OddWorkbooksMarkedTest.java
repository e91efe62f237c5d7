package nl.perspectief.etl.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.etl.annotate.Annotator;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.etl.hostile.Base;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever wrote a workbook: marked and sent in again it holds the same rows. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OddWorkbooksMarkedTest {

    private static final long SEED = 20_261_001;

    /** Of the nonsense only some is tried: what is read of it is tested without marks already. */
    private static final int ONE_IN = 6;

    /** Cells that are there, and cells that are not. */
    private static final List<CellAddress> CELLS =
            List.of(
                    new CellAddress(1, 0),
                    new CellAddress(2, 1),
                    new CellAddress(5, 40),
                    new CellAddress(900, 2));

    @TempDir private Path folder;

    @Test
    void marksChangeNothingOfWhatOtherMakersWrote() throws IOException {
        List<Odd> odd = new ArrayList<>();
        add(Maker.known(), "IMPULS_SZW", odd);
        add(Maker.withOneHabit(), "BOTOC", odd);
        assertThat(problems(odd)).isEmpty();
    }

    private static void add(List<Maker> makers, String programme, List<Odd> odd)
            throws IOException {
        var book = Book.of(Base.workbook(programme));
        for (var maker : makers) {
            odd.add(new Odd(maker.name(), MakerWriter.write(maker, book), Odd.Expectation.SAME));
        }
    }

    @Test
    void nonsenseInThePartsIsMarkedOrListed() throws IOException {
        var workbook = Base.workbook("IMPULS_SZW");
        var all = new Mutations(workbook, SEED).inTheParts();
        var some = IntStream.range(0, all.size()).filter(i -> i % ONE_IN == 0).mapToObj(all::get);
        assertThat(problems(some.toList())).isEmpty();
    }

    private List<String> problems(List<Odd> odd) throws IOException {
        List<String> problems = new ArrayList<>();
        for (var each : odd) {
            try {
                var problem = problem(each);
                if (!problem.isEmpty()) {
                    problems.add(each.name() + ": " + problem);
                }
            } catch (RuntimeException e) {
                problems.add(each.name() + " crashed: " + Arrays.toString(e.getStackTrace()));
            }
        }
        return problems;
    }

    private String problem(Odd odd) throws IOException {
        var file = Files.write(folder.resolve("werkboek.xlsx"), odd.content());
        var before = check(file);
        if (!(before instanceof CheckResult.Accepted(_, var findings))) {
            return "";
        }
        var marked = folder.resolve("gemerkt.xlsx");
        List<Finding> more = new ArrayList<>(findings);
        for (var sheet : List.of("Voorblad", "Trajecten", "Plaatsingen", "Scholen")) {
            more.add(
                    new Finding(
                            "E04", Severity.ERROR, sheet, CELLS, null, null, "Fout.", "Doe iets."));
        }
        try (var out = Files.newOutputStream(marked)) {
            var written =
                    new Annotator()
                            .write(
                                    file,
                                    "werkboek.xlsx",
                                    new CheckResult.Returned(null, more),
                                    out);
            if (written.whyNotMarked() != null) {
                return odd.expectation() == Odd.Expectation.SAME ? written.whyNotMarked() : "";
            }
        }
        var after = check(marked);
        return rows(after).equals(rows(before)) ? "" : "ended as " + after;
    }

    private static CheckResult check(Path file) throws IOException {
        var amsterdam = new CheckContext.Municipality("GM0363", "Amsterdam", List.of());
        return new WorkbookChecker()
                .check(file, "werkboek.xlsx", new CheckContext(List.of(amsterdam), null));
    }

    private static String rows(CheckResult result) {
        var rows = new StringBuilder();
        if (result instanceof CheckResult.Accepted(var delivered, _)) {
            delivered
                    .sheets()
                    .forEach(
                            (name, sheet) -> {
                                rows.append(name);
                                sheet.rows().forEach(r -> rows.append(Arrays.toString(r.values())));
                            });
        }
        return rows.toString();
    }
}
