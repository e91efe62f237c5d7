package nl.perspectief.etl.annotate;

import static nl.perspectief.etl.annotate.Marking.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.perspectief.etl.delivery.Participants;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program opens the copy, and saves it with all that was put in. */
class LibreOfficeTest {

    private static final String NAME = "meer_fouten.xlsx";
    private static final Path SAMPLE = Path.of("..", "sample-exports", "faulty", NAME);

    @TempDir Path folder;

    @Test
    void opensTheCopyAndSavesItWithItsFindings() throws Exception {
        var program = program();
        if (program == null) {
            System.err.println("LibreOffice is not here: the copy was not opened with it.");
        }
        assumeTrue(program != null, "LibreOffice is not here");
        var result = check(SAMPLE);
        var copy = folder.resolve(NAME);
        Marking.write(SAMPLE, result, copy);

        var saved = convert(program, copy);

        assertThat(told(check(saved))).isEqualTo(told(result));
        try (var workbook = open(saved)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Bevindingen");
            var cell = Marking.at(workbook, "Overleggen", "G2");
            assertThat(Marking.ground(cell)).isEqualTo(Look.ERROR.colour(false));
            assertThat(cell.getCellComment().getString().getString()).startsWith("Fout (E04)");
            assertThat(workbook.getSheetAt(0).getHyperlinkList())
                    .extracting(Hyperlink::getAddress)
                    .anyMatch(link -> link.contains("Overleggen") && link.contains("G2"));
        }
        var again = folder.resolve("nog-eens.xlsx");
        Marking.write(saved, check(saved), again);
        try (var workbook = open(again)) {
            assertThat(workbook.getSheetName(1)).isEqualTo("Instructie");
        }
        var mended = check(MendedSample.of(saved, folder.resolve("hersteld.xlsx")));
        var wanted = check(MendedSample.of(SAMPLE, folder.resolve("origineel.xlsx")));
        assertThat(mended).isInstanceOf(CheckResult.Accepted.class);
        assertThat(told(mended)).isEqualTo(told(wanted));
    }

    private static String program() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }

    private Path convert(String program, Path file) throws IOException, InterruptedException {
        var to = folder.resolve("bewaard");
        var process =
                new ProcessBuilder(
                                program,
                                "-env:UserInstallation=" + folder.resolve("profiel").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx",
                                "--outdir",
                                to.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return to.resolve(file.getFileName());
    }

    private static CheckResult check(Path file) throws IOException {
        return new WorkbookChecker().check(file, NAME, Participants.withoutFolder());
    }

    private static List<String> told(CheckResult result) {
        var findings =
                switch (result) {
                    case CheckResult.Returned(_, var found) -> found;
                    case CheckResult.Accepted(_, var found) -> found;
                    case CheckResult.Refused(var sentence) -> throw new AssertionError(sentence);
                    case CheckResult.Quarantined(var sentence, _) ->
                            throw new AssertionError(sentence);
                };
        return findings.stream().map(Finding::message).toList();
    }
}
