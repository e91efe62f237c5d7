package nl.perspectief.etl.sample;

import static nl.perspectief.etl.sample.Sent.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StockCountsTest {

    @Test
    void aPlanIsAskedOfWhoStartedSixWeeksAgo() {
        // 17 February is 42 days before 31 March
        var book =
                Book.of(
                        Sent.in("2026-K1")
                                .people(
                                        Person.of("T1").started("2026-02-17").withPlan("J"),
                                        Person.of("T2").started("2026-02-18").withPlan("J"),
                                        Person.of("T3").started("2026-01-01").withPlan("N"),
                                        Person.of("T4").started("2026-01-01").withPlan("O"),
                                        Person.of("T5")
                                                .started("2026-01-01")
                                                .withPlan("J")
                                                .ended("2026-03-31", "WERK"),
                                        Person.of("T6").withPlan("J")),
                        Sent.in("2026-K2")
                                .people(Person.of("T1").started("2026-06-01").withPlan("J")),
                        Sent.in("2026-K3").people());
        assertThat(book.delft("SAM-05/rate", "2026-K1")).isEqualTo("1,2,0.5,VALUE");
        assertThat(book.delft("SAM-05/rate", "2026-K2")).isEqualTo("0,0,,TOO_SHORT");
        assertThat(book.delft("SAM-05/rate", "2026-K3")).isEqualTo("0,0,,VALUE");
        assertThat(book.delft("SAM-05/rate", "2026")).isEqualTo("0,0,,VALUE");
        assertThat(book.delft("SAM-05/rate", "2025-K4")).isEqualTo(",,,NOT_DELIVERED");
    }

    @Test
    void theCaseloadIsOfOutreachingCoaches() {
        var book =
                Book.of(
                        Sent.in("2026-K1")
                                .people(
                                        active("T1").coachedBy("OUTREACH_INTERN").withExpert("J"),
                                        active("T2").coachedBy("OUTREACH_EXTERN").withExpert("N"),
                                        active("T3").coachedBy("REGULIER").withExpert("O"),
                                        active("T4"))
                                .sheet(
                                        "capacity",
                                        row("function", "OUTREACHEND_COACH", "fte", number("0.5")),
                                        row("function", "OUTREACHEND_COACH", "fte", number("0.3")),
                                        row("function", "CONSULENT_WI", "fte", number("4"))),
                        Sent.in("2026-K2").people(active("T1")),
                        Sent.in("2026-K3")
                                .people(active("T1").coachedBy("OUTREACH_INTERN"))
                                .sheet("capacity"));
        assertThat(book.delft("INZ-01/ratio", "2026-K1")).isEqualTo("2,0.8,2.5,VALUE");
        assertThat(book.delft("INZ-01/ratio", "2026-K2")).isEqualTo(",,,NOT_DELIVERED");
        assertThat(book.delft("INZ-01/ratio", "2026-K3")).isEqualTo("1,0,,VALUE");
        assertThat(book.delft("INZ-02/rate", "2026-K1")).isEqualTo("1,2,0.5,VALUE");
    }

    private static Person active(String number) {
        return Person.of(number).started("2025-07-01");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void employersAndSchoolsAreThoseOfTheQuarterItself() {
        var book =
                Book.of(
                        Sent.in("2026-K1")
                                .sheet(
                                        "employers",
                                        employer("W1", "G", "1-9", "J", "J"),
                                        employer("W2", "G", "250+", "J", "N"),
                                        employer("W3", "I", null, "J", "J"),
                                        employer("W4", "I", "1-9", "O", "J"))
                                .sheet(
                                        "schools",
                                        school("S1", "MBO", "2026-03-31"),
                                        school("S2", "MBO", null),
                                        school("S3", "VO", "2026-04-01")),
                        Sent.in("2026-K2").sheet("schools"));
        assertThat(book.delft("INZ-03/count", "2026-K1")).isEqualTo("2,,2,VALUE");
        assertThat(book.delft("INZ-03/count", "2026-K2")).isEqualTo(",,,NOT_DELIVERED");
        assertThat(book.delft("INZ-03/count", "2026")).isEqualTo("2,,2,VALUE");
        assertThat(book.part("INZ-03/count", "2026", "employer_size", "ONBEKEND"))
                .isEqualTo("1,,1,VALUE");
        assertThat(book.part("INZ-03/count", "2026", "employer_size", "250+"))
                .isEqualTo("0,,0,VALUE");
        assertThat(book.delft("INZ-04/rate", "2026-K1")).isEqualTo("1,3,0.333333333333,VALUE");
        // the last delivered quarter of the year has no schools at all
        assertThat(book.delft("INZ-04/rate", "2026")).isEqualTo("0,0,,VALUE");
        assertThat(book.part("INZ-04/rate", "2026", "school_type", "MBO")).isEqualTo("0,0,,VALUE");
    }

    private static Object[] employer(
            String number, String sector, String size, String local, String active) {
        return row(
                "employer_number",
                number,
                "sector",
                sector,
                "employer_size",
                size,
                "local",
                local,
                "active_in_period",
                active);
    }

    private static Object[] school(String number, String type, String since) {
        var day = since == null ? null : LocalDate.parse(since);
        return row("school_number", number, "school_type", type, "agreement_since", day);
    }
}
