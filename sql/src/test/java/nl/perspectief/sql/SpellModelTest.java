package nl.perspectief.sql;

import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellModelTest {

    @TempDir Path folder;
    Given given;
    LandedDelivery delivery = new LandedDelivery(PROGRAMME, TOWN, "2026-K3");

    @BeforeEach
    void aTownThatTakesPart() {
        given = new Given(folder).participant(TOWN, "2025-K1");
    }

    @Test
    void aNextJobAfterThirtyOneDaysGoesOnAndAfterThirtyTwoDaysIsANewSpell() throws Exception {
        var built =
                given.delivered(
                                delivery.ended("bridged", "2025-01-01", "2025-01-31")
                                        .ended("bridged", "2025-03-03", "2025-03-31")
                                        .ended("apart", "2025-01-01", "2025-01-31")
                                        .ended("apart", "2025-03-04", "2025-03-31"))
                        .build();

        assertThat(
                        built.rows(
                                "select trajectory_number, spell_number, spell_start, first_day_after"
                                        + " from derived.spells order by all"))
                .containsExactly(
                        "apart|1|2025-01-01|2025-02-01",
                        "apart|2|2025-03-04|2025-04-01",
                        "bridged|1|2025-01-01|2025-04-01");
        assertThat(built.figure("PLA-01", "count", TOWN, "2025-K1")).isEqualTo("VALUE 3/- ?0 n-");
    }
}
