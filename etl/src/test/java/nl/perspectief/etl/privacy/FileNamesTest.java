package nl.perspectief.etl.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers and names are invented. */
class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "IMPULS_GM0363_2026K1_123456782.xlsx, IMPULS_GM0363_2026K1_[persoonsnummer].xlsx",
        "IMPULS_GM0363_2026K1-123456782.xlsx, IMPULS_GM0363_2026K1-[persoonsnummer].xlsx",
        "123456782_v2.xlsx, [persoonsnummer]_v2.xlsx",
        "bsn 1234.56.782.xlsx, bsn [persoonsnummer].xlsx",
        "Jan_de_Vries.xlsx, [naam].xlsx",
        "K1-Jan-Jansen-def.xlsx, K1-[naam]-def.xlsx",
        "levering jan_jansen@voorbeeld.nl.xlsx, levering [e-mailadres]",
        "bel_06-12345678.xlsx, bel_[telefoonnummer].xlsx",
        "NL91ABNA0417164300.xlsx, [rekeningnummer].xlsx",
        "geb_1-3-2005.xlsx, [geboortedatum].xlsx"
    })
    void whatIdentifiesGivesWayToAWord(String name, String masked) {
        assertThat(FileNames.masked(name)).isEqualTo(masked);
        assertThat(FileNames.masked(masked)).isEqualTo(masked);
        assertThat(FileNames.kinds(masked)).isEqualTo(FileNames.kinds(name)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMPULS_GM0363_2026K1.xlsx",
                "BOTOC_GM0599_2025K4_v12.xlsx",
                "BOTOC Rotterdam 2025-K4 definitief 31-03-2026.xlsx",
                "levering 20260331 (2).xlsx",
                "Den Haag_Impuls_K3.xlsx"
            })
    void whatTheDesignAsksForStays(String name) {
        assertThat(FileNames.masked(name)).isEqualTo(name);
        assertThat(FileNames.kinds(name)).isEmpty();
    }

    /** GM1234 and a quarter look like an account number, and one in 97 would add up. */
    @Test
    void noMunicipalityIsAnAccount() {
        for (int code = 0; code < 2000; code++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                var name = "IMPULS_GM%04d_2026K%d.xlsx".formatted(code, quarter);
                assertThat(FileNames.masked(name)).isEqualTo(name);
            }
        }
    }

    @Test
    void controlCharactersAreNotShown() {
        assertThat(FileNames.masked("a\nb\u001b.xlsx")).isEqualTo("a\uFFFDb\uFFFD.xlsx");
    }

    @Test
    void noWordForSomethingIsTheWordBsn() {
        assertThat(BsnWord.isIn(FileNames.masked("123456782.xlsx"))).isFalse();
    }
}
