package nl.perspectief.etl.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrajectoryCountsTest {

    @Test
    void whoEndedWithoutWorkOrSchoolDroppedOutAlsoBeforeTheStart() {
        var book =
                Book.of(
                        Sent.in("2026-K1")
                                .people(
                                        Person.of("T1").ended("2026-01-01", "GESTOPT"),
                                        Person.of("T2")
                                                .coachedBy("REGULIER")
                                                .ended("2026-03-31", "OVERIG"),
                                        Person.of("T3")
                                                .coachedBy("REGULIER")
                                                .ended("2026-02-01", "VERHUISD"),
                                        Person.of("T4").ended("2026-02-01", null),
                                        Person.of("T5").ended("2025-12-31", "UIT_BEELD"),
                                        Person.of("T6").started("2025-12-31")));
        assertThat(book.delft("BER-03/rate", "2026-K1")).isEqualTo("2,3,0.666666666667,VALUE");
        assertThat(book.delft("BER-03/rate", "2025-K4")).isEqualTo("1,1,1,VALUE");
        assertThat(book.part("BER-03/rate", "2026", "coach_type", "REGULIER"))
                .isEqualTo("1,2,0.5,VALUE");
        assertThat(book.part("BER-03/rate", "2026", "coach_type", "ONBEKEND"))
                .isEqualTo("1,1,1,VALUE");
    }

    @Test
    void anUnknownWayOfContactIsOutsideTheShareButHasItsAgeClass() {
        var book =
                Book.of(
                        Sent.in("2026-K1")
                                .people(
                                        Person.of("T1").started("2026-01-01").by("OUTREACH"),
                                        Person.of("T2").started("2026-01-02").by("BALIE"),
                                        Person.of("T3").started("2026-01-03").by("ONBEKEND"),
                                        Person.of("T4").started("2026-01-04").aged("27+")));
        assertThat(book.delft("BER-02/rate", "2026-K1")).isEqualTo("1,2,0.5,VALUE");
        assertThat(book.part("BER-02/rate", "2026", "age_class", "27+")).isEqualTo("0,0,,VALUE");
        assertThat(book.part("BER-01/count", "2026", "age_class", "27+")).isEqualTo("1,,1,VALUE");
        // in an earlier year there was nobody, which is a number too
        assertThat(book.part("BER-01/count", "2025", "age_class", "27+")).isEqualTo("0,,0,VALUE");
        assertThat(book.values("BER-01/count", "age_class")).containsExactly("18-22", "27+");
    }

    @Test
    void whoWasMetBeforeTheReferralWaitedNoDayAndWhoWasClosedWaitsOn() {
        // of four, two within 14 days: days 0 and 14; day 15 is too late; the fourth was never met
        var book =
                Book.of(
                        Sent.in("2026-K1")
                                .people(
                                        referred("T1").contacted("2025-12-20"),
                                        referred("T2").contacted("2026-01-15"),
                                        referred("T3").contacted("2026-01-16"),
                                        referred("T4").ended("2026-01-10", "UIT_BEELD")));
        assertThat(book.delft("SAM-03/14d", "2026-K1")).isEqualTo("2,4,0.5,VALUE");
        assertThat(book.delft("SAM-03/median_days", "2026-K1")).isEqualTo("3,4,14,VALUE");
    }

    private static Person referred(String number) {
        return Person.of(number).referred("2026-01-01", "ZORG");
    }

    @Test
    void feedbackIsAskedOfReferralsOfThirtyDaysOld() {
        // the reference date is 31 March: what was referred on 1 March is just old enough
        var book =
                Book.of(
                        Sent.in("2026-K1")
                                .people(
                                        Person.of("T1")
                                                .referred("2026-03-01", "ZORG")
                                                .answered("2026-03-31"),
                                        Person.of("T2").referred("2026-03-02", "WI"),
                                        Person.of("T3").referred("2026-02-01", "ZORG"),
                                        Person.of("T4")
                                                .referred("2026-01-01", "ZORG")
                                                .answered("2026-02-01")));
        assertThat(book.delft("SAM-06/rate", "2026-K1")).isEqualTo("1,3,0.333333333333,VALUE");
        assertThat(book.part("SAM-06/rate", "2026", "referring_domain", "WI"))
                .isEqualTo("0,0,,TOO_SHORT");
        assertThat(book.delft("SAM-06/rate", "2025-K4")).isEqualTo("0,0,,VALUE");
    }
}
