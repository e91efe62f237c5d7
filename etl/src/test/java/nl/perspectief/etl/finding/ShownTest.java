package nl.perspectief.etl.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void showsValuesThatCannotNameAPerson() {
        assertThat(Shown.value(" 31-02-2026 ")).isEqualTo("31-02-2026");
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
    void masksKeysAlways() {
        assertThat(Shown.masked("T0001")).isEqualTo("T… (5 tekens)");
    }
}
