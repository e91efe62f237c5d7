package nl.perspectief.etl.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.sql.operations.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file may be called after a person: then its name is kept without that person. */
class FileNamesKeptTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports", "impuls_szw");
    private static final Run RUN = new Run(1, LocalDate.of(2026, 10, 14), true, Actor.NIGHT);
    private static final String BSN = "123456782";

    @TempDir Path root;
    @TempDir Path sender;

    @Test
    void noPersonIsLeftInTheDataFolder() throws IOException {
        var kept =
                kept(
                        named("IMPULS_GM0718_2025K4_" + BSN + ".xlsx", "IMPULS_GM0718_2025K4.xlsx"),
                        named("Jan_de_Vries.xlsx", "IMPULS_GM0718_2026K1.xlsx"),
                        named("bsn " + BSN + ".xlsx", "IMPULS_GM0718_2026K2.xlsx"));

        assertThat(kept)
                .containsExactlyInAnyOrder(
                        "IMPULS_GM0718_2025K4_[persoonsnummer].xlsx ACCEPTED W14",
                        "[naam].xlsx ACCEPTED W23",
                        "bsn [persoonsnummer].xlsx QUARANTINED E10");
        assertThat(filesThatHold(BSN, "de_Vries", "de Vries")).isEmpty();
    }

    @Test
    void aCheckBeforehandSaysTheSame() throws IOException {
        var file = named("IMPULS_GM0718_2025K4_" + BSN + ".xlsx", "IMPULS_GM0718_2025K4.xlsx");
        try (var folder = DataFolder.open(root);
                var database = OperationsDatabase.inFolder(folder.operations())) {
            var desk = new DeliveryDesk(folder, database, database.getJdbcUrl());

            var result = (CheckResult.Accepted) desk.check(file, RUN.day());

            assertThat(result.findings())
                    .filteredOn(finding -> finding.rule().equals("W14"))
                    .extracting(Finding::message)
                    .containsExactly(
                            "In de bestandsnaam staat een getal dat een BSN kan zijn. Gevonden:"
                                    + " IMPULS_GM0718_2025K4_[persoonsnummer].xlsx.");
        }
    }

    private Path named(String name, String sample) throws IOException {
        return Files.copy(SAMPLES.resolve(sample), sender.resolve(name));
    }

    /** Each receipt with its name, its end and the rules about its name. */
    private List<String> kept(Path... files) {
        try (var folder = DataFolder.open(root);
                var database = OperationsDatabase.inFolder(folder.operations())) {
            var desk = new DeliveryDesk(folder, database, database.getJdbcUrl());
            var intake = desk.intake(RUN);
            for (var file : files) {
                intake.take(file, Channel.INBOX);
            }
            desk.pending()
                    .forEach(pending -> pending.forEach(file -> desk.process(file, Actor.NIGHT)));
            return OperationsDatabase.jooq(database, database.getJdbcUrl())
                    .select()
                    .from(Tables.RECEIPTS)
                    .join(Tables.FINDINGS)
                    .on(Tables.FINDINGS.RECEIPT_ID.eq(Tables.RECEIPTS.RECEIPT_ID))
                    .where(Tables.FINDINGS.RULE.in("E10", "W14", "W23"))
                    .fetch(
                            row ->
                                    "%s %s %s"
                                            .formatted(
                                                    row.get(Tables.RECEIPTS.FILE_NAME),
                                                    row.get(Tables.RECEIPTS.OUTCOME),
                                                    row.get(Tables.FINDINGS.RULE)));
        }
    }

    private List<Path> filesThatHold(String... texts) throws IOException {
        List<Path> found = new ArrayList<>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = file + Files.readString(file, ISO_8859_1);
                if (List.of(texts).stream().anyMatch(content::contains)) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
