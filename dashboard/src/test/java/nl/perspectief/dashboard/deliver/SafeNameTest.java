package nl.perspectief.dashboard.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

    @ParameterizedTest
    @CsvSource({
        "IMPULS_GM0855_2026K3.xlsx, IMPULS_GM0855_2026K3_x.xlsx",
        "'../../etc/passwd', etc_passwd_x.xlsx",
        "'kwartaal 3 (definitief).XLSX', kwartaal_3_definitief_x.xlsx",
        "'a\"; filename=\"b.html', a_filename_b_x.html",
        "'regel\r\nSet-Cookie: a.xlsx', regel_Set-Cookie_a_x.xlsx",
        "'…', bestand_x.xlsx",
        "macro.xlsm, macro_x.xlsm"
    })
    void nothingButLettersDigitsAndAFewSignsIsLeft(String given, String safe) {
        assertThat(SafeName.of(given, "_x")).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource({"300", "80", "1"})
    void itIsNotAnyLength(int length) {
        assertThat(SafeName.of("a".repeat(length) + ".xlsx", "")).hasSizeLessThanOrEqualTo(85);
    }
}
