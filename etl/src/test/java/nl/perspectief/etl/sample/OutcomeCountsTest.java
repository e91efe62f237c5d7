package nl.perspectief.etl.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeCountsTest {

    @Test
    void schoolOrABblComesFirstOrNotAtAll() {
        var book =
                Book.of(
                        Sent.in("2026-K3")
                                .people(
                                        started("T1").ended("2025-08-01", "SCHOOL"),
                                        started("T2").ended("2026-09-01", "LEERWERK"),
                                        started("T3").ended("2025-08-01", "WERK"),
                                        started("T4").ended("2025-08-01", "GESTOPT"),
                                        started("T5").educated("SCHOOLGAAND"),
                                        started("T6").aged("23-26").ended("2025-08-01", "SCHOOL"),
                                        started("T7").aged("12-15"))
                                .work(
                                        // a BBL within 26 weeks comes before the end that is later
                                        Work.of("T2", "2025-12-30", null).typed("BBL"),
                                        Work.of("T3", "2025-07-20", null),
                                        // already in paid work at the start
                                        Work.of("T4", "2025-06-01", null),
                                        // ended before the start, so it is no start of a BBL
                                        Work.of("T7", "2025-01-01", "2025-06-30").typed("BBL")));
        // T1 after 31 days and T2 after 182, of T1, T2, T3 and T7
        assertThat(book.delft("PLA-04/26w", "2025-K3")).isEqualTo("2,4,0.5,VALUE");
        assertThat(book.part("PLA-04/26w", "2025", "age_class", "12-15")).isEqualTo("0,1,0,VALUE");
        assertThat(book.values("PLA-04/26w", "age_class")).containsExactly("12-15", "18-22");
    }

    private static Person started(String number) {
        return Person.of(number).started("2025-07-01").educated("VSV");
    }

    @Test
    void whatHappenedAfterTheOlderListIsNotSeenYet() {
        // Plaatsingen came in 2026-K1 for the last time; the end with SCHOOL is of 2026-K2
        var person = Person.of("T1").started("2026-03-01").ended("2026-04-15", "SCHOOL");
        var book = Book.of(Sent.in("2026-K1").people().work(), Sent.in("2026-K2").people(person));
        assertThat(book.delft("PLA-04/26w", "2026-K1")).isEqualTo("0,1,,TOO_SHORT");
        assertThat(book.delft("PLA-04/26w", "2026-K2")).isEqualTo(",,,NOT_DELIVERED");
    }

    @Test
    void whoLeftSocialAssistanceWorksAndHasNone() {
        var book =
                Book.of(
                        Sent.in("2026-K3")
                                .people(
                                        placed("T1"),
                                        placed("T2"),
                                        placed("T3"),
                                        placed("T4"),
                                        placed("T5"),
                                        Person.of("T6").withBenefit("GEEN"),
                                        placed("T7"))
                                .work(
                                        job("T1", null, "2026-02-01", "N"),
                                        job("T2", null, "2026-02-01", "J"),
                                        job("T3", "2025-12-31", null, "N"),
                                        // unknown whether it still runs, or whether there is
                                        // benefit
                                        job("T4", null, "2026-01-30", "N"),
                                        job("T5", null, "2026-02-01", null),
                                        job("T6", null, "2026-02-01", "N"),
                                        Work.of("T7", "2026-04-01", null)
                                                .benefitAfterSixMonths("N")));
        // six months after July is 31 January: in work and without benefit T1, of T1, T2 and T3
        assertThat(book.delft("BEH-04/6m", "2025-K3")).isEqualTo("1,3,0.333333333333,VALUE");
        // 31 October 2026 is still to come
        assertThat(book.delft("BEH-04/6m", "2026-K2")).isEqualTo("0,0,,TOO_SHORT");
        assertThat(book.delft("BEH-04/6m", "2026-K1")).isEqualTo("0,0,,VALUE");
    }

    private static Person placed(String number) {
        return Person.of(number).withBenefit("PW");
    }

    private static Work job(String number, String end, String confirmed, String benefit) {
        return Work.of(number, "2025-07-15", end)
                .confirmed(confirmed)
                .benefitAfterSixMonths(benefit);
    }
}
