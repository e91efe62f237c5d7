package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AnnotateCommandTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports");
    private static final Path WRONG = SAMPLES.resolve("faulty/meer_fouten.xlsx");

    @TempDir private Path folder;
    private final StringWriter errors = new StringWriter();

    private int annotate(Object file, Object out) {
        return new CommandLine(new AnnotateCommand())
                .setErr(new PrintWriter(errors, true))
                .setExecutionExceptionHandler(new SentenceOnly())
                .execute(file.toString(), out.toString());
    }

    @Test
    void aFaultyWorkbookComesBackWithOne() throws IOException {
        var out = folder.resolve("terug.xlsx");

        assertThat(annotate(WRONG, out)).isEqualTo(1);

        assertThat(errors.toString())
                .contains("nog niet in orde: 3 soorten fouten, in 3 cellen.", "Gemaakt: " + out);
        try (var zip = new ZipFile(out.toFile())) {
            assertThat(zip.getEntry("xl/comments1.xml")).isNotNull();
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(out);
        }
    }

    @Test
    void aSoundWorkbookComesBackWithZero() {
        var good = SAMPLES.resolve("impuls_szw/IMPULS_GM0718_2026K1.xlsx");

        assertThat(annotate(good, folder.resolve("terug.xlsx"))).isZero();

        assertThat(errors.toString()).contains("in orde en kan worden aangeleverd");
    }

    @Test
    void aRefusedFileGivesASentenceAndNoWorkbook() {
        var out = folder.resolve("terug.xlsx");

        assertThat(annotate(SAMPLES.resolve("faulty/geen_werkboek.xlsx"), out)).isEqualTo(1);

        assertThat(errors.toString().strip().lines()).hasSize(1);
        assertThat(errors.toString()).startsWith("geen_werkboek.xlsx is geweigerd. ");
        assertThat(out).doesNotExist();
    }

    @Test
    void ofAFileInQuarantineOnlyTheSentenceIsWritten() throws IOException {
        var out = folder.resolve("terug.xlsx");

        assertThat(annotate(SAMPLES.resolve("faulty/macro.xlsm"), out)).isEqualTo(1);

        try (var zip = new ZipFile(out.toFile())) {
            assertThat(zip.stream().map(Object::toString).filter(name -> name.contains("sheet")))
                    .containsExactly("xl/worksheets/sheet1.xml");
        }
    }

    @Test
    void aPersonInTheNameOfTheFileIsNotSaid() throws IOException {
        var file = Files.copy(WRONG, folder.resolve("Jan_de_Vries_123456782.xlsx"));
        var printed = new StringWriter();

        annotate(file, folder.resolve("terug_123456782.xlsx"));
        new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(printed, true))
                .setErr(new PrintWriter(errors, true))
                .execute(file.toString(), "--json");
        new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(printed, true))
                .execute(file.toString());

        assertThat(printed + "" + errors)
                .contains("[naam]_[persoonsnummer].xlsx", "terug_[persoonsnummer].xlsx")
                .doesNotContain("123456782", "Vries");
    }

    @Test
    void theWorkbookItselfIsNeverOverwritten() throws IOException {
        var own = Files.copy(WRONG, folder.resolve("eigen.xlsx"));
        var link = Files.createSymbolicLink(folder.resolve("ander.xlsx"), own);
        var before = Files.readAllBytes(own);

        assertThat(annotate(own, own)).isEqualTo(2);
        assertThat(annotate(own, link)).isEqualTo(2);

        assertThat(Files.readAllBytes(own)).isEqualTo(before);
        assertThat(errors.toString()).contains("is het werkboek zelf. Kies een andere naam");
    }

    @Test
    void whatCannotBeDoneIsOneSentenceAndTwo() {
        assertThat(annotate(folder.resolve("weg.xlsx"), folder.resolve("a.xlsx"))).isEqualTo(2);
        assertThat(annotate(WRONG, folder.resolve("nergens/a.xlsx"))).isEqualTo(2);
        assertThat(annotate(WRONG, folder)).isEqualTo(2);
        assertThat(annotate(folder, folder.resolve("a.xlsx"))).isEqualTo(2);
        assertThat(errors.toString().strip().lines()).hasSize(4);
        assertThat(errors.toString())
                .contains("bestaat niet. Controleer", "de map bestaat niet", "is een map");
    }
}
