package nl.perspectief.etl.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.perspectief.etl.template.TemplateMaker;
import nl.perspectief.etl.template.TemplateRequest;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template that was filled in and saved by LibreOffice itself, where it is installed. */
class LibreOfficeTest {

    private static final CheckContext.Municipality TILBURG =
            new CheckContext.Municipality("GM0855", "Tilburg", List.of());

    @TempDir private Path folder;

    @Test
    void aTemplateSavedByLibreOfficeStillPasses() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not installed: nothing is saved anew");
        List<String> names = new ArrayList<>();
        for (var programme : List.of("BOTOC", "IMPULS_SZW")) {
            for (var mode : List.of("A", "B")) {
                names.add(write(programme, mode));
            }
        }
        save(names);
        for (var name : names) {
            var before = accepted(folder.resolve(name));
            var after = accepted(folder.resolve("saved").resolve(name));
            assertThat(after.findings()).as(name).isEmpty();
            assertThat(rows(after)).as(name).isEqualTo(rows(before));
        }
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    private String write(String programme, String mode) {
        var name = "%s_%s.xlsx".formatted(programme, mode);
        var tilburg = new TemplateRequest.Municipality(TILBURG.code(), TILBURG.name());
        TemplateMaker.write(
                new TemplateRequest(programme, tilburg, Quarter.parse("2025-K4"), mode, true),
                folder.resolve(name));
        return name;
    }

    private void save(List<String> names) throws IOException, InterruptedException {
        var profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        List<String> command = new ArrayList<>();
        command.addAll(List.of("soffice", profile, "--headless", "--convert-to"));
        command.addAll(List.of("xlsx:Calc MS Excel 2007 XML", "--outdir", "saved"));
        command.addAll(names);
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log.txt").toFile())
                        .start();
        boolean hasEnded = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(hasEnded).as(Files.readString(folder.resolve("log.txt"))).isTrue();
    }

    private static CheckResult.Accepted accepted(Path file) throws IOException {
        var context = new CheckContext(List.of(TILBURG), null);
        var result = new WorkbookChecker().check(file, file.getFileName().toString(), context);
        assertThat(result).isInstanceOf(CheckResult.Accepted.class);
        return (CheckResult.Accepted) result;
    }

    private static List<String> rows(CheckResult.Accepted accepted) {
        return accepted.delivered().sheets().entrySet().stream()
                .flatMap(
                        sheet ->
                                Stream.concat(
                                        Stream.of(sheet.getKey()),
                                        sheet.getValue().rows().stream()
                                                .map(row -> Arrays.toString(row.values()))))
                .toList();
    }
}
