package nl.perspectief.etl.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    private static List<Kind> kinds(String text) {
        return PersonalData.in(text).stream().map(PersonalData.Found::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mail naar kees88@example.nl|EMAIL",
                "bel 06-12345678|PHONE",
                "bel +31 6 1234 5678|PHONE",
                "(020) 123 4567|PHONE",
                "020-1234567|PHONE",
                "rekening NL91 ABNA 0417 1643 00|IBAN",
                "NL91ABNA0417164300|IBAN",
                "geb. 12-03-2008|BIRTH_DATE",
                "geboren op 3 mei 2009|BIRTH_DATE",
                "Jan de Vries|NAME",
                "Fatima El Amrani komt morgen|NAME",
                "dhr. Bakker|NAME",
                "mevrouw A. van den Berg|NAME",
                "in overleg met J.P. Jansen|NAME",
                "bel J. Bos|NAME",
                "Anne-Marie Smit|NAME",
                "nummer 123456782|BSN"
            })
    void findsIt(String text, Kind kind) {
        assertThat(kinds(text)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Werk & Inkomen",
                "Jan belt nog",
                "Jan Feb Mrt",
                "Den Haag",
                "Outreachend coach",
                "U levert op wijze B. Alleen aantallen.",
                "Deze gemeente levert op wijze B. Eén rij per kwartaal.",
                "Bron: Suite",
                "Stichting Jongeren Nu",
                "T0001",
                "NL91ABNA0417164301",
                "2026-K3",
                "30-09-2026",
                "1.234,50",
                "De werkafspraak ging in op 3 mei 2025"
            })
    void leavesOrdinaryTextAlone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void masksWhatItFindsAndNothingElse() {
        assertThat(PersonalData.masked("Bel Jan de Vries op 06-12345678 (BSN 123456782)."))
                .isEqualTo("Bel J… (12 tekens) op 0… (11 tekens) (BSN 1… (9 tekens)).");
        assertThat(PersonalData.masked("Startdatum werk*")).isEqualTo("Startdatum werk*");
    }

    @Test
    void tellsAWriterFromAProgram() {
        assertThat(PersonalData.isWriter("Xandrine Qwertema")).isTrue();
        assertThat(PersonalData.isWriter("J. Bos")).isTrue();
        for (var program :
                List.of(
                        "Microsoft Office User",
                        "Apache POI",
                        "LibreOffice",
                        "Gemeente Amsterdam")) {
            assertThat(PersonalData.isWriter(program)).as(program).isFalse();
        }
    }

    @Test
    void tellsAPersonsAddressFromAnOffices() {
        assertThat(PersonalData.isPersonal("jan.devries@example.nl")).isTrue();
        assertThat(PersonalData.isPersonal("j.devries@example.nl")).isTrue();
        assertThat(PersonalData.isPersonal("jongeren@example.nl")).isFalse();
        assertThat(PersonalData.isPersonal("werk-en-inkomen@example.nl")).isFalse();
    }
}
