package nl.perspectief.etl.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;

class PlacementCountsTest {

    @Test
    void aBridgedSpellIsOneJobWithTheFactsOfItsFirstRow() {
        var book =
                Book.of(
                        Sent.in("2026-K1")
                                .people(Person.of("T1").coachedBy("JONGERENWERK"))
                                .work(
                                        Work.of("T1", "2026-02-01", null).in("C").typed("LKS"),
                                        Work.of("T1", "2026-01-01", "2026-01-15").in("I"),
                                        Work.of("T2", "2026-01-01", "2026-01-15").local("J"),
                                        Work.of("T3", "2026-01-01", null).typed("STAGE"),
                                        Work.of("T4", "2026-01-01", null).typed("ONBEKEND"),
                                        Work.of("T5", "2026-04-01", null)));
        assertThat(book.delft("PLA-01/count", "2026-K1")).isEqualTo("2,,2,VALUE");
        assertThat(book.part("PLA-01/count", "2026", "sector", "I")).isEqualTo("1,,1,VALUE");
        assertThat(book.part("PLA-01/count", "2026", "sector", "ONBEKEND")).isEqualTo("1,,1,VALUE");
        assertThat(book.values("PLA-01/count", "sector")).containsExactly("I", "ONBEKEND");
        assertThat(book.part("PLA-01/count", "2026", "local_employer", "J"))
                .isEqualTo("1,,1,VALUE");
        assertThat(book.part("PLA-01/count", "2026", "local_employer", "O"))
                .isEqualTo("1,,1,VALUE");
        // T2 is not in Trajecten
        assertThat(book.part("PLA-01/count", "2026", "coach_type", "JONGERENWERK"))
                .isEqualTo("1,,1,VALUE");
        assertThat(book.part("PLA-01/count", "2026", "coach_type", "ONBEKEND"))
                .isEqualTo("1,,1,VALUE");
        // the row of unknown type is told apart, but is no job
        assertThat(book.part("PLA-01/count", "2026", "placement_type", "ONBEKEND"))
                .isEqualTo("0,,0,VALUE");
    }

    @Test
    void whatStartsOnTheSameDayIsOrderedByItsFacts() {
        var early = Work.of("T1", "2026-01-01", "2026-01-15");
        var open = Work.of("T1", "2026-01-01", null);
        assertThat(first(open, early)).isEqualTo(early.row());
        var bbl = Work.of("T1", "2026-01-01", "2026-01-15").typed("BBL").in("Q");
        assertThat(first(early, bbl)).isEqualTo(bbl.row());
        var trade = Work.of("T1", "2026-01-01", "2026-01-15").in("G");
        assertThat(first(early, trade)).isEqualTo(trade.row());
        var local = Work.of("T1", "2026-01-01", "2026-01-15").in("G").local("J");
        assertThat(first(trade, local)).isEqualTo(local.row());
        var other = Work.of("T1", "2026-01-01", "2026-01-15").at("W1");
        assertThat(first(other, early)).isEqualTo(other.row());
        assertThat(first(early, other)).isEqualTo(early.row());
    }

    private static Placement first(Work... work) {
        var rows = new ArrayList<Placement>();
        for (var each : work) {
            rows.add(each.row());
        }
        return Spell.first(rows);
    }

    @Test
    void aRegularJobHasNoSubsidyOfAnyKind() {
        var book =
                Book.of(
                        Sent.in("2026-K1")
                                .work(
                                        Work.of("T1", "2026-01-01", null).subsidised("N"),
                                        Work.of("T2", "2026-01-01", null)
                                                .typed("ZELFSTANDIG")
                                                .subsidised("N")
                                                .in("S"),
                                        Work.of("T3", "2026-01-01", null).subsidised("J"),
                                        Work.of("T4", "2026-01-01", null).typed("BBL"),
                                        Work.of("T5", "2026-01-01", null)
                                                .typed("DETACHERING")
                                                .subsidised("N"),
                                        Work.of("T6", "2026-01-01", null).subsidised("O"),
                                        Work.of("T7", "2026-01-01", null),
                                        Work.of("T8", "2026-01-01", null)
                                                .typed("ONBEKEND")
                                                .subsidised("N")));
        // yes T1, T2; no T3, T4, T5; unknown T6, T7, T8
        assertThat(book.delft("PLA-03/rate", "2026-K1")).isEqualTo("2,5,0.4,VALUE");
        assertThat(book.part("PLA-03/rate", "2026", "sector", "S")).isEqualTo("1,1,1,VALUE");
    }

    @Test
    void afterTheSameEmployerTheNextOneIsAnEnd() {
        // first employer from 1 July: 62 days, a gap of 31, and until 31 December; W2 in between
        var book =
                Book.of(
                        Sent.in("2026-K3")
                                .work(
                                        Work.of("T1", "2025-07-01", "2025-08-31").at("W1"),
                                        Work.of("T1", "2025-09-05", null)
                                                .at("W2")
                                                .confirmed("2026-09-01"),
                                        Work.of("T1", "2025-10-01", "2025-12-31").at("W1"),
                                        Work.of("T2", "2025-07-01", "2025-08-31").at("W1").in("G"),
                                        Work.of("T2", "2025-09-01", "2025-10-31").at("W2"),
                                        Work.of("T2", "2025-11-01", null)
                                                .at("W1")
                                                .confirmed("2026-09-01"),
                                        Work.of("T3", "2025-07-01", null).confirmed("2026-09-01")));
        // T1 left W1 after 184 days, more than 182; T2 after 62, for it came back too late
        assertThat(book.delft("BEH-02/26w", "2025-K3")).isEqualTo("1,2,0.5,VALUE");
        assertThat(book.part("BEH-02/26w", "2025", "sector", "G")).isEqualTo("1,1,0,VALUE");
        assertThat(book.delft("BEH-01/26w", "2025-K3")).isEqualTo("0,3,1,VALUE");
    }

    @Test
    void aftercareIsComparedAmongThoseStillInWorkAfterIt() {
        // ended after 91 days, 92 days and 200 days; only the last two were more than 91 in work
        var book =
                Book.of(
                        Sent.in("2026-K3")
                                .work(
                                        Work.of("T1", "2025-07-01", "2025-09-29")
                                                .withAftercare("J"),
                                        Work.of("T2", "2025-07-01", "2025-09-30")
                                                .withAftercare("J"),
                                        Work.of("T3", "2025-07-01", "2026-01-16")
                                                .withAftercare("J"),
                                        Work.of("T4", "2025-07-01", null).confirmed("2026-09-01")));
        assertThat(book.delft("BEH-01/13w", "2025-K3")).isEqualTo("1,4,0.75,VALUE");
        assertThat(book.part("BEH-01/26w", "2025", "aftercare", "J")).isEqualTo("1,2,0.5,VALUE");
        assertThat(book.part("BEH-01/26w", "2025", "aftercare", "O")).isEqualTo("0,1,1,VALUE");
        assertThat(book.part("BEH-01/median_days", "2025", "aftercare", "J"))
                .isEqualTo("2,2,92,VALUE");
        for (var measure : List.of("BEH-01/13w", "BEH-01/13w_low", "BEH-01/13w_high")) {
            assertThat(book.part(measure, "2025", "aftercare", "J")).isEqualTo(",,,NOT_APPLICABLE");
        }
        assertThat(book.part("BEH-01/13w", "2025", "placement_type", "REGULIER"))
                .isEqualTo("1,4,0.75,VALUE");
    }

    @Test
    void theEndOfTheMonthIsToldApartByTheTypeOfTheFirstJob() {
        var book =
                Book.of(
                        Sent.in("2026-K3")
                                .work(
                                        Work.of("T1", "2025-07-10", "2025-07-31").typed("UITZEND"),
                                        Work.of("T1", "2025-10-31", "2025-10-31"),
                                        Work.of("T2", "2025-07-10", null),
                                        Work.of("T3", "2026-07-10", null)));
        // three months after July is 31 October; T2 was never confirmed
        assertThat(book.delft("BEH-03/3m", "2025-K3")).isEqualTo("1,1,1,VALUE");
        assertThat(book.part("BEH-03/3m", "2025", "placement_type", "UITZEND"))
                .isEqualTo("1,1,1,VALUE");
        assertThat(book.part("BEH-03/3m", "2025", "placement_type", "REGULIER"))
                .isEqualTo("0,0,,VALUE");
        assertThat(book.part("BEH-03/3m", "2026", "placement_type", "REGULIER"))
                .isEqualTo("0,0,,TOO_SHORT");
    }

    @Test
    void aCohortTableTellsNobodyApart() {
        var states =
                List.of(
                        new CohortRow.AfterMonths(3, 6, 3, 1, 2),
                        new CohortRow.AfterMonths(6, 0, 0, 0, 12),
                        new CohortRow.AfterMonths(12, 0, 0, 0, 12));
        var row = new CohortRow(Quarter.parse("2026-K1"), 12, states);
        var table = Counting.count(Book.DELFT, Sent.all(Sent.in("2026-K2").cohorts(row)));
        var job = Work.of("T1", "2026-01-01", "2026-03-31").in("G");
        var rows =
                Counting.count(
                        Book.participant("GM1", "2026-K1", "2026-K2"),
                        Sent.all(Sent.in("2026-K2").work(job)));
        var book = Book.of(table, rows);
        assertThat(book.everyone("PLA-01/count", "ALL", "2026")).isEqualTo("13,,13,VALUE");
        assertThat(book.values("PLA-01/count", "sector")).containsExactly("G");
        assertThat(book.part("PLA-01/count", "2026", "sector", "G")).isEqualTo("1,,1,VALUE");
        // only the municipality with the table took part in 2025
        assertThat(book.everyone("PLA-01/count", "ALL", "2025")).isEqualTo("0,,0,VALUE");
        assertThat(book.part("PLA-01/count", "2025", "sector", "G")).isEqualTo(",,,NOT_APPLICABLE");
        assertThat(book.everyone("BEH-03/3m", "ALL", "2026")).isEqualTo("6,10,0.6,VALUE");
        assertThat(book.part("BEH-03/3m", "2026", "placement_type", "REGULIER"))
                .isEqualTo("0,1,0,VALUE");
        for (var measure :
                List.of(
                        "BER-03/rate",
                        "PLA-03/rate",
                        "PLA-04/26w",
                        "BEH-02/26w",
                        "BEH-04/6m",
                        "SAM-03/14d",
                        "SAM-05/rate",
                        "SAM-06/rate",
                        "INZ-01/ratio",
                        "INZ-02/rate")) {
            assertThat(book.delft(measure, "2026-K1")).isEqualTo(",,,NOT_APPLICABLE");
        }
    }
}
