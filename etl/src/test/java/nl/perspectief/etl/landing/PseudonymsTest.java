package nl.perspectief.etl.landing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudonymsTest {

    private static final byte[] SECRET = new byte[32];

    private final Pseudonyms pseudonyms = new Pseudonyms(SECRET, "BOTOC", "GM0363");

    @Test
    void theSamePseudonymGivesTheSameValueWhateverItsCaseAndSpaces() {
        assertThat(pseudonyms.rekeyed("trajectory_number", " t 0001\u00a0"))
                .isEqualTo(pseudonyms.rekeyed("trajectory_number", "T0001"))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void otherKindsMunicipalitiesProgrammesAndSecretsGiveOtherValues() {
        var value = pseudonyms.rekeyed("trajectory_number", "T0001");
        byte[] otherSecret = {1, 2, 3};

        assertThat(pseudonyms.rekeyed("employer_number", "T0001")).isNotEqualTo(value);
        assertThat(new Pseudonyms(SECRET, "BOTOC", "GM0202").rekeyed("trajectory_number", "T0001"))
                .isNotEqualTo(value);
        assertThat(
                        new Pseudonyms(SECRET, "IMPULS_SZW", "GM0363")
                                .rekeyed("trajectory_number", "T0001"))
                .isNotEqualTo(value);
        assertThat(
                        new Pseudonyms(otherSecret, "BOTOC", "GM0363")
                                .rekeyed("trajectory_number", "T0001"))
                .isNotEqualTo(value);
    }
}
