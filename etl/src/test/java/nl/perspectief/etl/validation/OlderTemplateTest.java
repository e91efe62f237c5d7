package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A template version 1.1 that asks the same as 1.0, and a rule that holds from it. Definitions are
 * read once a process, so the checks run in one of their own that finds these first.
 */
class OlderTemplateTest {

    private static final Path WORKBOOKS = Path.of("workbooks");

    @TempDir Path folder;

    /** Prints the rules that a workbook breaks. */
    static final class Check {

        private Check() {}

        public static void main(String[] files) throws IOException {
            for (var file : files) {
                var path = Path.of(file);
                var result =
                        new WorkbookChecker().check(path, "werkboek.xlsx", SoundWorkbook.CONTEXT);
                System.out.println(
                        result.getClass().getSimpleName() + " " + SoundWorkbook.rules(result));
            }
        }
    }

    @BeforeEach
    void addAVersion() throws IOException {
        try (var files = Files.walk(WORKBOOKS)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve("workbooks").resolve(WORKBOOKS.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, changed(file).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String changed(Path file) throws IOException {
        var text = Files.readString(file);
        return switch (file.getFileName().toString()) {
            case "rules.csv" -> text.replaceFirst("(?m)^(E13,.*?),1\\.0,", "$1,1.1,");
            case "columns.csv", "sheets.csv" ->
                    text.replaceAll("(?m),((?:\"[^\"]*\")|[^,\\r\\n]*)(?=\\r?$)", ",$1,$1")
                            .replaceFirst(",1\\.0,1\\.0", ",1.0,1.1");
            default -> text;
        };
    }

    @Test
    void isNotJudgedByANewerRule() throws IOException, InterruptedException {
        assertThat(checked(tooManyHours("1.0"), tooManyHours("1.1")))
                .containsExactly("Accepted []", "Returned [E13]");
    }

    private Path tooManyHours(String version) {
        return impuls().cover("Templateversie", version)
                .set("placements", 0, "hours_per_week", 72)
                .save(folder, "werkboek-%s.xlsx".formatted(version));
    }

    private List<String> checked(Path... files) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                folder + File.pathSeparator + System.getProperty("java.class.path"),
                                Check.class.getName(),
                                files[0].toString(),
                                files[1].toString())
                        .redirectErrorStream(true)
                        .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told.lines().toList();
    }
}
