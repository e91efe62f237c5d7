package nl.perspectief.etl.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.perspectief.etl.finding.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchDatesTest {

    private static final DateLimits LIMITS = DateLimits.near(LocalDate.of(2026, 9, 30), true);

    private static Reading read(String text) {
        return new DutchDates(LIMITS).read(Texts.clean(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-3-2023",
                "01/03/23",
                "1 mrt 2023",
                "1 mrt. 2023",
                "1 maart 2023",
                "wo 1 mrt 2023",
                "20230301",
                "2023-03-01",
                "1.3.2023",
                "01-03-2023 00:00",
                "1-3-2023 23:59:59",
                "2023-03-01T00:00:00",
                "1 Maa 2023",
                "woensdag 1 MAART 2023",
                "1-mrt-23",
                "1-mrt-2023",
                " 1 - 3 - 2023 ",
                "44986",
                "1\u00a0mrt\u00a02023",
                "'1-3-2023",
                "1e maart 2023"
            })
    void readsTheFirstOfMarchInEverySpelling(String text) {
        assertThat(read(text)).isEqualTo(Reading.of(LocalDate.of(2023, 3, 1)));
    }

    @Test
    void readsEveryMonthWithAndWithoutADot() {
        var months =
                new String[] {
                    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sept", "okt", "nov",
                    "dec"
                };
        for (int i = 0; i < months.length; i++) {
            assertThat(read("5 " + months[i] + ". 2024").value())
                    .isEqualTo(LocalDate.of(2024, i + 1, 5));
            assertThat(read("5 " + months[i] + " 2024").value())
                    .isEqualTo(LocalDate.of(2024, i + 1, 5));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mrt-23",
                "Q1 2023",
                "1e kwartaal",
                "week 12",
                "maart 2023",
                "2023",
                "3-2023",
                "begin 2023",
                "1 maart"
            })
    void rejectsPartsOfADate(String text) {
        assertThat(read(text)).isEqualTo(Reading.unreadable(Fault.E04_DATE_PARTIAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2026", "1-3-203", "03/13/2023", "0-1-2023", "30 feb 2024"})
    void rejectsDatesThatDoNotExist(String text) {
        assertThat(read(text)).isEqualTo(Reading.unreadable(Fault.E04_DATE_IMPOSSIBLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1900", "01-01-99", "1-1-2077", "12345", "99999"})
    void rejectsDatesTooFarAway(String text) {
        assertThat(read(text)).isEqualTo(Reading.unreadable(Fault.E04_DATE_RANGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ca. 1-3-2023",
                "ergens in mei",
                "1 mart 2023",
                "1-3-2023 of 2-3-2023",
                "ja",
                "123"
            })
    void rejectsWhatIsNoDate(String text) {
        assertThat(read(text)).isEqualTo(Reading.unreadable(Fault.E04_DATE));
    }

    @Test
    void readsTheYear9999AsOpenWhereAnEndMayBeOpen() {
        assertThat(read("9999-12-31")).isEqualTo(Reading.odd(null, Fault.W20));
        assertThat(
                        new DutchDates(DateLimits.near(LocalDate.of(2026, 9, 30), false))
                                .read("31-12-9999")
                                .fault())
                .isEqualTo(Fault.E04_DATE_IMPOSSIBLE);
    }

    @Test
    void believesASerialOnlyWithinTheProgrammesTime() {
        assertThat(LIMITS.serial(44986).value()).isEqualTo(LocalDate.of(2023, 3, 1));
        assertThat(LIMITS.serial(44986.9999).value()).isEqualTo(LocalDate.of(2023, 3, 1));
        assertThat(LIMITS.serial(20230301).value()).isEqualTo(LocalDate.of(2023, 3, 1));
        assertThat(LIMITS.serial(42004).fault()).isEqualTo(Fault.E04_DATE_RANGE); // 31-12-2014
        assertThat(LIMITS.serial(46327).fault()).isEqualTo(Fault.E04_DATE_RANGE); // 1-11-2026
        assertThat(LIMITS.serial(46326).value()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(DateLimits.farAhead(LocalDate.of(2026, 9, 30), true).serial(49000).value())
                .isEqualTo(LocalDate.of(2034, 2, 25));
        assertThat(LIMITS.serial(2023).fault()).isEqualTo(Fault.E04_DATE_PARTIAL);
    }

    @Test
    void cutsOffTheTimeInLocalTime() {
        assertThat(LIMITS.formatted(44986.99998).value()).isEqualTo(LocalDate.of(2023, 3, 1));
        assertThat(LIMITS.formatted(44985.99999999999).value()).isEqualTo(LocalDate.of(2023, 3, 1));
    }
}
