package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.Waiver;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.SnapshotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator lets a municipality off, and what that does to its workbook. */
class WaiverDeskTest {

    /** Almelo, 2025-K2: 72 hours a week. */
    private static final String TOO_MANY_HOURS = "faulty/E13_te_veel_uren.xlsx";

    private static final String BY = "A. Beheerder";
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

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
    void theSameFilePassesAndTellsWhy() {
        counter.handIn(TOO_MANY_HOURS);
        grant(hours("2025-K1", "2025-K4", YEAR_END));
        counter.handIn(TOO_MANY_HOURS);

        assertThat(counter.rows("select outcome, sentence from receipts order by receipt_id"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("RETURNED E13 "),
                        second ->
                                assertThat(second)
                                        .isEqualTo(
                                                "ACCEPTED Aangenomen. De waarschuwingen (W25) gelden als bevestigd door de afzender. Met vrijstelling van E13 (Bronsysteem telt per maand.)."));
        assertThat(
                        counter.rows(
                                "select severity, waived_because from findings where rule = 'E13' order by finding_id"))
                .containsExactly("ERROR null", "ERROR Bronsysteem telt per maand.");
    }

    @Test
    void itHoldsForItsQuartersUpToItsLastDayAndUntilItIsWithdrawn() throws Exception {
        assertThat(check(Counter.DAY)).isInstanceOf(CheckResult.Returned.class);

        grant(hours("2025-K3", "2025-K4", YEAR_END));
        assertThat(check(Counter.DAY)).isInstanceOf(CheckResult.Returned.class);

        var granted = grant(hours("2025-K2", "2025-K2", Counter.DAY));
        assertThat(check(Counter.DAY)).isInstanceOf(CheckResult.Accepted.class);
        assertThat(check(Counter.DAY.plusDays(1))).isInstanceOf(CheckResult.Returned.class);

        counter.desk.waivers().withdraw(granted.id(), "B. Beheerder");
        assertThat(check(Counter.DAY)).isInstanceOf(CheckResult.Returned.class);
        assertThat(counter.desk.waivers().all().getFirst().withdrawn())
                .isNotNull()
                .extracting(GrantedWaiver.Withdrawal::by)
                .isEqualTo("B. Beheerder");
    }

    @Test
    void whatIsWaivedIsPartOfTheSnapshot() {
        var before = snapshot();

        var granted = grant(hours("2025-K1", "2025-K4", YEAR_END));
        var during = snapshot();
        counter.desk.waivers().withdraw(granted.id(), BY);

        assertThat(during).isNotEqualTo(before);
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void whatCannotBeWaivedIsRefusedInOneSentence() {
        refuses(waiver("E11", "GM0141", "2025-K1", "2025-K4", "Reden."), "regel E11");
        refuses(waiver("E99", "GM0141", "2025-K1", "2025-K4", "Reden."), "geen regel E99");
        refuses(waiver("W03", "GM0141", "2025-K1", "2025-K4", "Reden."), "regel W03");
        refuses(waiver("E13", "GM0000", "2025-K1", "2025-K4", "Reden."), "GM0000");
        refuses(waiver("E13", "GM0141", "2025-K4", "2025-K1", "Reden."), "ligt voor het eerste");
        refuses(waiver("E13", "GM0141", "2025-K1", "2025-K4", " "), "de reden");
        assertThatThrownBy(() -> counter.desk.waivers().withdraw(7, BY))
                .isInstanceOf(WaiverRefusedException.class)
                .hasMessageContaining("vrijstelling 7");
        assertThat(counter.desk.waivers().all()).isEmpty();
    }

    private void refuses(Waiver waiver, String because) {
        assertThatThrownBy(() -> grant(waiver))
                .isInstanceOf(WaiverRefusedException.class)
                .hasMessageContaining(because);
    }

    private GrantedWaiver grant(Waiver waiver) {
        return counter.desk.waivers().grant(waiver, BY);
    }

    private CheckResult check(LocalDate day) throws Exception {
        return counter.desk.check(Counter.sample(TOO_MANY_HOURS), day);
    }

    private SnapshotId snapshot() {
        return SnapshotId.of(counter.desk.buildInput(Counter.DAY, "test"));
    }

    private static Waiver hours(String from, String to, LocalDate expiresOn) {
        return new Waiver(
                "E13",
                "GM0141",
                null,
                Quarter.parse(from),
                Quarter.parse(to),
                expiresOn,
                "Bronsysteem telt per maand.");
    }

    private static Waiver waiver(
            String rule, String municipality, String from, String to, String reason) {
        return new Waiver(
                rule,
                municipality,
                "IMPULS_SZW",
                Quarter.parse(from),
                Quarter.parse(to),
                YEAR_END,
                reason);
    }
}
