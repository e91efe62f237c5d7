package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.botoc;
import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static nl.perspectief.etl.validation.SoundWorkbook.modeB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.perspectief.etl.delivery.Participants;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.etl.workbook.Xlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that was opened and saved in LibreOffice comes to the same findings and rows. */
class LibreOfficeTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports");
    private static final int SECONDS = 120;

    @TempDir Path folder;

    @Test
    void savingAWorkbookAgainChangesNothing() throws Exception {
        var soffice = soffice();
        if (soffice.isEmpty()) {
            System.err.println(
                    "LibreOffice is not installed: saving again is not tested. Install"
                            + " libreoffice-calc-nogui.");
        }
        assumeTrue(soffice.isPresent(), "LibreOffice is not installed");
        var files = files();
        var saved = Files.createDirectories(folder.resolve("saved"));
        saveAgain(soffice.get(), files, saved);
        for (var file : files) {
            var name = file.getFileName().toString();
            assertThat(told(saved.resolve(name))).as(name).isEqualTo(told(file));
        }
    }

    private static Optional<Path> soffice() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Samples as municipalities send them, faulty ones, and mess of our own making. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (var sample :
                List.of(
                        "impuls_szw/IMPULS_GM1674_2024K3.xlsx",
                        "impuls_szw/IMPULS_GM0917_2025K4.xlsx",
                        "botoc/BOTOC_GM0356_2024K3.xlsx",
                        "botoc/BOTOC_GM0758_2024K3.xlsx",
                        "faulty/meer_fouten.xlsx",
                        "faulty/E08_dubbele_sleutel.xlsx",
                        "faulty/E11_verboden_kolom.xlsx",
                        "faulty/E10_bsn_in_kolom.xlsx")) {
            files.add(SAMPLES.resolve(sample));
        }
        files.add(messy(impuls()).save(folder, "rommel_impuls.xlsx"));
        files.add(botoc().without("employers").save(folder, "botoc.xlsx"));
        files.add(modeB().set("cohorts", 0, "started", 11).save(folder, "cohorten.xlsx"));
        return files;
    }

    private static SoundWorkbook messy(SoundWorkbook workbook) {
        return workbook.set("placements", 0, "placement_start", "15 april 2026")
                .set("placements", 1, "placement_end", "31-02-2026")
                .set("placements", 0, "hours_per_week", "32 uur")
                .set("trajectories", 0, "referral_date", 46_027)
                .set("trajectories", 0, "warm_handover", true)
                .set("trajectories", 1, "first_contact_date", new Xlsx.Error("#N/A"))
                .set("trajectories", 1, "referring_domain", "W en I")
                .set("meetings", 0, "cases_discussed", "1.234")
                .set("schools", 0, "school_number", new Xlsx.Styled(12, Xlsx.KEY_FORMAT))
                .then("schools", s -> s.rowAt(6, "S0002", "VO").hiddenRow("S0003", "MBO"))
                .then("capacity", s -> s.row("Totaal", 9).row("* voorlopige cijfers"))
                .then("employers", s -> s.row("W0002", "Bouw").row("W0003").merge("B3:B4"))
                .cover("Datum aanlevering", day("2026-12-01"))
                .cover("Toelichting", "Bel Jan de Vries, 06-12345678")
                .extra(x -> x.sheet("oud concept").row("x", 123456782).state("hidden"));
    }

    private void saveAgain(Path soffice, List<Path> files, Path into) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                soffice.toString(),
                                "--headless",
                                "--norestore",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--convert-to",
                                "xlsx:Calc MS Excel 2007 XML",
                                "--outdir",
                                into.toString()));
        files.forEach(file -> command.add(file.toString()));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("soffice.log").toFile())
                        .start();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS))
                .as("LibreOffice is done in time")
                .isTrue();
    }

    /** The outcome, all findings, and all rows that count. */
    private static Map<String, Object> told(Path file) throws IOException {
        var context = Participants.withoutFolder();
        var result = new WorkbookChecker().check(file, file.getFileName().toString(), context);
        Map<String, Object> told = new TreeMap<>();
        told.put("outcome", result.getClass().getSimpleName());
        told.put(
                "findings",
                SoundWorkbook.findings(result).stream().map(LibreOfficeTest::line).toList());
        if (result instanceof CheckResult.Accepted(var delivered, _)) {
            delivered.sheets().forEach((name, sheet) -> told.put(name, rows(sheet)));
        }
        return told;
    }

    private static List<String> rows(DeliveredSheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.number() + Arrays.toString(row.values()))
                .toList();
    }

    private static String line(Finding finding) {
        return "%s %s %s %s"
                .formatted(finding.rule(), finding.sheet(), finding.cells(), finding.message());
    }
}
