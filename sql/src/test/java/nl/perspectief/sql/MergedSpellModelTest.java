package nl.perspectief.sql;

import static nl.perspectief.sql.Given.OTHER_TOWN;
import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work of several rows: until when it was seen, and what its rows may and may not join. */
class MergedSpellModelTest {

    @TempDir Path folder;
    Given given;
    // the peildatum is 30 September 2026, day 272 of a start on 1 January
    LandedDelivery delivery = new LandedDelivery(PROGRAMME, TOWN, "2026-K3");

    @BeforeEach
    void aTownThatTakesPart() {
        given = new Given(folder).participant(TOWN, "2025-K1");
    }

    @Test
    void itIsSeenUntilTheStartOfItsLastRowWhenThatWasNeverConfirmed() throws Exception {
        delivery.ended("T1", "2026-01-01", "2026-06-30").running("T1", "2026-07-15", null);

        assertCurves(given.delivered(delivery).build(), "195:0/1", "196:1/0", "272:0/1");
    }

    @Test
    void itIsSeenUntilTheLatestConfirmationOfAnyRow() throws Exception {
        delivery.running("T1", "2026-01-01", "2026-06-01")
                .running("T1", "2026-03-01", "2026-05-01");

        assertCurves(given.delivered(delivery).build(), "151:0/1", "152:1/0", "272:0/1");
    }

    @Test
    void itIsSeenUntilTheDayAfterAnEndWhenAnotherRowGoesOn() throws Exception {
        delivery.running("T1", "2026-01-01", "2026-02-01").ended("T1", "2026-03-01", "2026-07-31");

        assertCurves(given.delivered(delivery).build(), "212:0/1", "213:1/0", "272:0/1");
    }

    @Test
    void aConfirmationOfOneRowHoldsForTheWholeSpell() throws Exception {
        delivery.running("T1", "2026-01-01", null).running("T1", "2026-03-01", "2026-07-01");

        assertCurves(given.delivered(delivery).build(), "181:0/1", "181:0/1", "181:0/1");
    }

    @Test
    void aPlannedEndIsNotTheLastThatWasSeenAndBridgesNothing() throws Exception {
        planned("T1", "2026-01-01", "2026-12-31", "2026-08-01");
        delivery.ended("T1", "2026-02-01", "2026-02-28");

        assertCurves(given.delivered(delivery).build(), "212:0/1", "212:0/1", "212:0/1");
    }

    @Test
    void workOfUnknownTypeJoinsNothingAndIsNobodysFirstJob() throws Exception {
        delivery.ended("T1", "2025-01-01", "2025-01-31");
        typed("T1", "2025-02-01", "2025-03-31", "ONBEKEND");
        delivery.ended("T1", "2025-04-01", "2025-04-30");
        typed("T2", "2025-01-01", "2025-03-31", "ONBEKEND");
        typed("T2", "2025-04-01", "2025-06-30", "PROEFPLAATSING");

        var built = given.delivered(delivery).build();

        assertThat(built.figure("PLA-01", "count", TOWN, "2025-K1")).isEqualTo("VALUE 1/- ?2 n-");
        assertThat(built.figure("PLA-01", "count", TOWN, "2025-K2")).isEqualTo("VALUE 1/- ?0 n-");
        assertThat(built.curve("BEH-01", "main", TOWN, "2025-K1")).containsExactly("31:1/0");
        assertThat(built.figure("BEH-01", "13w", TOWN, "2025")).isEqualTo("VALUE 1/1 ?0 n0");
        assertThat(built.figure("BEH-03", "3m", TOWN, "2025")).isEqualTo("VALUE 1/1 ?0 n-");
    }

    @Test
    void theFirstJobMayBeginBeforeTheTrajectoryAndWithoutOne() throws Exception {
        delivery.trajectory("early", "2025-05-01")
                .ended("early", "2025-02-01", "2025-02-28")
                .ended("early", "2025-06-01", "2025-12-31")
                .row("trajectories", "trajectory_number", "none", "referral_date", "2025-01-01")
                .ended("none", "2025-02-01", "2025-02-10");

        var built = given.delivered(delivery).build();

        assertThat(built.curve("BEH-01", "main", TOWN, "2025-K1"))
                .containsExactly("10:1/0", "28:1/0");
        assertThat(built.figure("BEH-01", "26w", TOWN, "2025-K2")).isEqualTo("VALUE 0/0 ?0 n0");
        assertThat(built.figure("PLA-01", "count", TOWN, "2025-K2")).isEqualTo("VALUE 1/- ?0 n-");
    }

    @Test
    void aFirstJobFromBeforeTheWindowKeepsALaterOneFromBeingTheFirst() throws Exception {
        delivery.ended("T1", "2024-11-01", "2024-11-30").ended("T1", "2025-02-01", "2025-02-28");

        var built = given.delivered(delivery).build();

        assertThat(built.figure("BEH-01", "13w", TOWN, "2025")).isEqualTo("VALUE 0/0 ?0 n0");
        assertThat(built.figure("BEH-03", "3m", TOWN, "2025")).isEqualTo("VALUE 0/0 ?0 n-");
        assertThat(built.figure("PLA-01", "count", TOWN, "2025")).isEqualTo("VALUE 1/- ?0 n-");
    }

    @Test
    void theSameNumberInAnotherTownOrProgrammeIsSomeoneElse() throws Exception {
        var built =
                given.participant(OTHER_TOWN, "2025-K1")
                        .participation("IMPULS_SZW," + TOWN + ",2025-K1,,test,,")
                        .delivered(delivery.ended("T1", "2025-01-01", "2025-01-31"))
                        .delivered(
                                new LandedDelivery(PROGRAMME, OTHER_TOWN, "2026-K3")
                                        .ended("T1", "2025-02-01", "2025-02-28"))
                        .delivered(
                                new LandedDelivery("IMPULS_SZW", TOWN, "2026-K3")
                                        .ended("T1", "2025-02-01", "2025-03-31"))
                        .build();

        assertThat(built.rows("select days from indicator.beh_01 where bound = 'main' order by 1"))
                .containsExactly("28", "31", "59");
        assertThat(
                        built.rows(
                                """
                                select programme, numerator from published.observations
                                where indicator = 'PLA-01' and municipality_code = 'ALL' and period = '2025-K1'
                                    and breakdown_1 is null
                                order by 1
                                """))
                .containsExactly("BOTOC|2", "IMPULS_SZW|1");
    }

    private static void assertCurves(Given.Built built, String main, String low, String high) {
        assertThat(built.curve("BEH-01", "main", TOWN, "2026-K1")).containsExactly(main);
        assertThat(built.curve("BEH-01", "low", TOWN, "2026-K1")).containsExactly(low);
        assertThat(built.curve("BEH-01", "high", TOWN, "2026-K1")).containsExactly(high);
    }

    private void typed(String trajectory, String start, String end, String type) {
        delivery.row(
                "placements",
                "placement_number",
                "P" + type + trajectory,
                "trajectory_number",
                trajectory,
                "placement_start",
                start,
                "placement_end",
                end,
                "placement_type",
                type);
    }

    private void planned(String trajectory, String start, String end, String confirmed) {
        delivery.row(
                "placements",
                "placement_number",
                "P-planned",
                "trajectory_number",
                trajectory,
                "placement_start",
                start,
                "placement_end",
                end,
                "last_confirmed",
                confirmed,
                "status",
                "IN_DIENST",
                "placement_type",
                "UITZEND");
    }
}
