package nl.perspectief.etl.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void showsValuesThatCannotNameAPerson() {
        assertThat(Shown.value("8-nov")).isEqualTo("8-nov");
        assertThat(Shown.value("1.234,5")).isEqualTo("1.234,5");
        assertThat(Shown.value("mei-2026")).isEqualTo("mei-2026");
        assertThat(Shown.value("Loonkosten subsidie")).isEqualTo("Loonkosten subsidie");
    }

    @Test
    void masksWhatLooksLikeAPersonOrANumberOfOne() {
        assertThat(Shown.value("Jan de Vries")).isEqualTo("J… (12 tekens)");
        assertThat(Shown.value("T0001")).isEqualTo("T… (5 tekens)");
        assertThat(Shown.value("06 1234 5678")).startsWith("0…");
        assertThat(Shown.value("jan@example.nl")).startsWith("j…");
        assertThat(Shown.value("een heel verhaal over iemand die niet meer kwam")).startsWith("e…");
    }

    @Test
    void showsADayWhereADayIsAskedForOnly() {
        for (var day : new String[] {"31-02-2026", "20260231", "1 mrt. 2008", "2008-03-12"}) {
            assertThat(Shown.dayValue(" " + day + " ")).isEqualTo(day);
            assertThat(Shown.value(day)).isEqualTo(Shown.masked(day));
        }
        assertThat(Shown.value("01.02.08 gestopt")).isEqualTo("0… (16 tekens)");
        assertThat(Shown.dayValue("06 1234 5678")).startsWith("0…");
    }

    @Test
    void masksKeysAlways() {
        assertThat(Shown.masked("T0001")).isEqualTo("T… (5 tekens)");
    }
}
