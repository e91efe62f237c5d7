package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.Waiver;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was delivered before: compared with, and checked again under the rules of now. */
class HistoryTest {

    private static final String LATER = "impuls_szw/IMPULS_GM0718_2026K1.xlsx";
    private static final String EARLIER = "impuls_szw/IMPULS_GM0718_2025K4.xlsx";
    private static final String VERSION_1 = "impuls_szw/IMPULS_GM0855_2025K4.xlsx";
    private static final String VERSION_2 = "impuls_szw/IMPULS_GM0855_2025K4_v2.xlsx";

    /** Almelo, 2025-K2: 72 hours a week, and fewer rows than it delivered otherwise. */
    private static final String TOO_MANY_HOURS = "faulty/E13_te_veel_uren.xlsx";

    private static final String TOWN_BEFORE = "impuls_szw/IMPULS_GM0141_2024K4.xlsx";
    private static final String TOWN_AFTER = "impuls_szw/IMPULS_GM0141_2025K3.xlsx";

    @TempDir Path folder;
    private Counter counter;

    @BeforeEach
    void open() {
        counter = new Counter(folder);
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void filesOfOneSenderWaitForEachOtherByQuarterThenByVersion() {
        var pending = counter.receive(LATER, VERSION_2, EARLIER, VERSION_1);

        assertThat(pending)
                .extracting(files -> files.stream().map(PendingFile::fileName).toList())
                .containsExactlyInAnyOrder(names(EARLIER, LATER), names(VERSION_1, VERSION_2));
    }

    @Test
    void aWorkbookIsComparedWithTheQuarterBeforeItWhateverCameInLast() throws Exception {
        counter.handIn(TOWN_BEFORE);
        counter.handIn(TOWN_AFTER);

        var fewerRows = counter.desk.check(Counter.sample(TOO_MANY_HOURS), Counter.DAY);

        assertThat(comparedQuarters(fewerRows)).containsExactly("2024-K4");
    }

    @Test
    void rowsThatAreGoneAreFoundByTheMunicipalitysOwnNumbers() throws Exception {
        counter.handIn(TOWN_BEFORE);

        var fewerRows = counter.desk.check(Counter.sample(TOO_MANY_HOURS), Counter.DAY);
        var moreRows = counter.desk.check(Counter.sample(TOWN_AFTER), Counter.DAY);

        assertThat(findings(fewerRows)).extracting(Finding::rule).contains("W13");
        assertThat(findings(moreRows)).extracting(Finding::rule).doesNotContain("W13");
    }

    @Test
    void aLostOriginalHoldsNobodyUp() throws Exception {
        counter.handIn(TOWN_BEFORE);
        deleteOriginals();

        var result = counter.desk.check(Counter.sample(TOO_MANY_HOURS), Counter.DAY);

        assertThat(comparedQuarters(result)).isEmpty();
        assertThat(recheck(null).otherwise())
                .singleElement()
                .satisfies(
                        lost -> {
                            assertThat(lost.now()).isEqualTo(ReceiptOutcome.FAILED);
                            assertThat(lost.sentence()).contains("origineel is weg");
                        });
    }

    @Test
    void underTheSameRulesNothingIsOtherwise() {
        counter.handIn(LATER, EARLIER, VERSION_1, VERSION_2, TOO_MANY_HOURS);
        var before = everything();

        var report = recheck(null);

        assertThat(report.checked()).isEqualTo(4);
        assertThat(report.otherwise()).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aWaiverWouldLetAReturnedWorkbookPassAndWithoutItAnAcceptedOneWouldReturn() {
        counter.handIn(TOO_MANY_HOURS, LATER);
        var granted = counter.desk.waivers().grant(hours(), "A. Beheerder");

        var with = recheck(null);

        assertThat(with.nowAccepted()).isEqualTo(1);
        assertThat(with.noLongerAccepted()).isZero();
        assertThat(with.rules()).containsExactly(new RecheckReport.RuleTotal("E13", 1, 1, 1));
        assertThat(with.otherwise().getFirst().added())
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.isWaived()).isTrue();
                            assertThat(change.sheet()).isEqualTo("Plaatsingen");
                            assertThat(change.ranges()).isEqualTo("H3");
                        });

        counter.handIn(TOO_MANY_HOURS);
        counter.desk.waivers().withdraw(granted.id(), "A. Beheerder");
        var without = recheck(null);

        assertThat(without.noLongerAccepted()).isEqualTo(1);
        assertThat(without.otherwise().getFirst().sentence()).startsWith("E13 ");
    }

    @Test
    void onlyQuartersFromTheOneAskedAreLookedAt() {
        counter.handIn(LATER, EARLIER, VERSION_1);

        assertThat(recheck(Quarter.parse("2026-K1")).checked()).isEqualTo(1);
    }

    private static Waiver hours() {
        return new Waiver(
                "E13",
                "GM0141",
                "IMPULS_SZW",
                Quarter.parse("2025-K2"),
                Quarter.parse("2025-K2"),
                LocalDate.of(2026, 12, 31),
                "Bronsysteem telt per maand.");
    }

    private RecheckReport recheck(Quarter since) {
        var recheck = counter.desk.recheck();
        return RecheckReport.of(
                recheck.deliveries(since).stream()
                        .flatMap(sender -> recheck.check(sender, () -> {}).stream())
                        .toList());
    }

    private List<String> everything() {
        return counter.rows(
                "select r.outcome, r.sentence, f.rule, f.cells, f.message from receipts r left join findings f on f.receipt_id = r.receipt_id order by r.receipt_id, f.finding_id");
    }

    private void deleteOriginals() throws IOException {
        try (var files = Files.walk(folder.resolve("originals"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The quarters that the findings against a previous delivery name. */
    private static List<String> comparedQuarters(CheckResult result) {
        return findings(result).stream()
                .filter(finding -> finding.rule().matches("W07|W13"))
                .map(finding -> finding.message().replaceAll(".*over (\\d{4}-K\\d).*", "$1"))
                .distinct()
                .toList();
    }

    private static List<Finding> findings(CheckResult result) {
        return switch (result) {
            case CheckResult.Accepted(_, var findings) -> findings;
            case CheckResult.Returned(_, var findings) -> findings;
            case CheckResult.Quarantined(_, var findings) -> findings;
            case CheckResult.Refused(var sentence) -> throw new AssertionError(sentence);
        };
    }

    private static List<String> names(String... files) {
        return List.of(files).stream().map(f -> Path.of(f).getFileName().toString()).toList();
    }
}
