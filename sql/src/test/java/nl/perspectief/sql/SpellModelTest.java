package nl.perspectief.sql;

import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellModelTest {

    @TempDir Path folder;
    Given given;
    LandedDelivery delivery = new LandedDelivery(PROGRAMME, TOWN, "2026-K3");

    @BeforeEach
    void aTownThatTakesPart() {
        given = new Given(folder).participant(TOWN, "2024-K1");
    }

    @Test
    void aNextJobAfterThirtyOneDaysGoesOnAndAfterThirtyTwoDaysIsANewSpell() throws Exception {
        delivery.ended("bridged", "2025-01-01", "2025-01-31")
                .ended("bridged", "2025-03-03", "2025-03-31")
                .ended("apart", "2025-01-01", "2025-01-31")
                .ended("apart", "2025-03-04", "2025-03-31");

        var built = given.delivered(delivery).build();

        assertThat(spells(built))
                .containsExactly(
                        "apart|1|2025-01-01|2025-02-01",
                        "apart|2|2025-03-04|2025-04-01",
                        "bridged|1|2025-01-01|2025-04-01");
        assertThat(built.figure("PLA-01", "count", TOWN, "2025-K1")).isEqualTo("VALUE 3/- ?0 n-");
    }

    @Test
    void aShortJobWithinALongOneDoesNotCutItShort() throws Exception {
        delivery.ended("T1", "2025-01-01", "2025-06-30")
                .ended("T1", "2025-02-01", "2025-02-28")
                .ended("T1", "2025-07-15", "2025-07-31");

        assertThat(spells(given.delivered(delivery).build()))
                .containsExactly("T1|1|2025-01-01|2025-08-01");
    }

    @Test
    void aRunningJobTakesInAllThatFollows() throws Exception {
        delivery.running("T1", "2025-01-01", "2025-02-01").ended("T1", "2026-01-01", "2026-01-31");

        var built = given.delivered(delivery).build();

        assertThat(built.rows("select spell_number, is_open, last_seen from bridged.spells"))
                .containsExactly("1|true|2026-02-01");
    }

    @Test
    void aPlannedEndIsNoEnd() throws Exception {
        delivery.row(
                "placements",
                "placement_number",
                "P1",
                "trajectory_number",
                "T1",
                "placement_start",
                "2026-09-01",
                "placement_end",
                "2026-12-31",
                "last_confirmed",
                "2026-09-20",
                "placement_type",
                "BBL");

        assertThat(given.delivered(delivery).build().curve("BEH-01", "main", TOWN, "2026-K3"))
                .containsExactly("19:0/1");
    }

    @Test
    void unpaidWorkUnknownWorkAndAnnouncedWorkMakeNoSpell() throws Exception {
        delivery.work("unpaid", "2025-01-01", "placement_end", "2025-02-01")
                .work("T2", "2026-10-05", "placement_end", null);
        delivery.row(
                "placements",
                "placement_number",
                "P3",
                "trajectory_number",
                "T3",
                "placement_start",
                "2025-01-01",
                "placement_end",
                "2025-02-01",
                "placement_type",
                "STAGE");
        delivery.row(
                "placements",
                "placement_number",
                "P4",
                "trajectory_number",
                "T4",
                "placement_start",
                "2025-01-01",
                "placement_end",
                "2025-02-01",
                "placement_type",
                "ONBEKEND");

        var built = given.delivered(delivery).build();

        assertThat(built.figure("PLA-01", "count", TOWN, "2025-K1")).isEqualTo("VALUE 1/- ?1 n-");
        assertThat(built.figure("PLA-01", "count", TOWN, "2026-K3")).isEqualTo("VALUE 0/- ?0 n-");
    }

    @Test
    void whoseLastDayIsDay182IsRetainedAfter26WeeksAndWhoseLastDayIsDay181IsNot() throws Exception {
        delivery.ended("retained", "2025-01-01", "2025-07-02")
                .ended("left", "2025-01-01", "2025-07-01");

        var built = given.delivered(delivery).build();

        assertThat(built.curve("BEH-01", "main", TOWN, "2025-K1"))
                .containsExactly("182:1/0", "183:1/0");
        assertThat(built.figure("BEH-01", "26w", TOWN, "2025-K1")).isEqualTo("VALUE 1/2 ?0 n2");
    }

    @Test
    void onlyTheFirstSpellOfATrajectoryIsFollowed() throws Exception {
        delivery.ended("T1", "2025-01-01", "2025-01-31").ended("T1", "2025-06-01", "2025-06-30");

        var built = given.delivered(delivery).build();

        assertThat(built.figure("BEH-01", "13w", TOWN, "2025")).isEqualTo("VALUE 1/1 ?0 n0");
        assertThat(built.figure("PLA-01", "count", TOWN, "2025")).isEqualTo("VALUE 2/- ?0 n-");
    }

    @Test
    void boundsDifferOnlyForRunningWorkThatWasNotConfirmedLately() throws Exception {
        // the peildatum is 30 September: 30 June is 92 days before it, 29 June 93
        delivery.running("confirmed", "2026-01-01", "2026-06-30")
                .running("unconfirmed", "2026-01-01", "2026-06-29")
                .running("never", "2026-01-01", null);

        var built = given.delivered(delivery).build();

        assertThat(built.curve("BEH-01", "main", TOWN, "2026-K1"))
                .containsExactly("0:0/1", "179:0/1", "180:0/1");
        assertThat(built.curve("BEH-01", "low", TOWN, "2026-K1"))
                .containsExactly("1:1/0", "180:1/1");
        assertThat(built.curve("BEH-01", "high", TOWN, "2026-K1"))
                .containsExactly("180:0/1", "272:0/2");
    }

    private static List<String> spells(Given.Built built) {
        return built.rows(
                "select trajectory_number, spell_number, spell_start, first_day_after"
                        + " from bridged.spells order by all");
    }
}
