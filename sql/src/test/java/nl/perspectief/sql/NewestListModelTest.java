package nl.perspectief.sql;

import static nl.perspectief.sql.AvailabilityModelTest.NOT_APPLICABLE;
import static nl.perspectief.sql.AvailabilityModelTest.NOT_DELIVERED;
import static nl.perspectief.sql.Given.OTHER_TOWN;
import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which delivery feeds which quarter, when deliveries come late, twice, in part or otherwise. */
class NewestListModelTest {

    @TempDir Path folder;
    Given given;

    @BeforeEach
    void aTownThatTakesPart() {
        given = new Given(folder).participant(TOWN, "2025-K4");
    }

    @Test
    void anOlderQuarterThatComesInLaterReplacesNoNewerList() throws Exception {
        var built =
                given.delivered(
                                delivery("2026-K2")
                                        .on("2026-07-05")
                                        .trajectory("T1", "2026-01-05")
                                        .running("T1", "2026-02-01", "2026-06-30"))
                        .delivered(
                                delivery("2026-K1")
                                        .on("2026-09-20")
                                        .trajectory("T1", "2026-01-05")
                                        .trajectory("T2", "2026-01-05")
                                        .running("T1", "2026-02-01", "2025-12-01")
                                        .running("T2", "2026-02-01", null)
                                        .sheet("meetings"))
                        .build();

        assertThat(built.figure("BER-01", "count", TOWN, "2026-K1")).isEqualTo("VALUE 1/- ?0 n-");
        assertThat(built.figure("PLA-01", "count", TOWN, "2026-K1")).isEqualTo("VALUE 1/- ?0 n-");
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K1")).isEqualTo("VALUE 2/2 ?0 n-");
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026")).isEqualTo("VALUE 0/1 ?0 n-");
        assertThat(built.figure("SAM-04", "rate", TOWN, "2026-K1")).isEqualTo("VALUE 0/0 ?0 n-");
        assertThat(built.figure("SAM-04", "rate", TOWN, "2026-K2")).isEqualTo(NOT_DELIVERED);
    }

    @Test
    void aQuarterThatWasSkippedIsInTheNextListsButHasNoFiguresOfItsOwn() throws Exception {
        var built =
                given.delivered(meeting(delivery("2026-K1").trajectory("T1", "2026-01-05")))
                        .delivered(
                                meeting(
                                        delivery("2026-K3")
                                                .trajectory("T1", "2026-01-05")
                                                .trajectory("T2", "2026-05-05")))
                        .build();

        assertThat(built.figure("BER-01", "count", TOWN, "2026-K2")).isEqualTo("VALUE 1/- ?0 n-");
        assertThat(built.figure("SAM-04", "rate", TOWN, "2026-K2")).isEqualTo(NOT_DELIVERED);
        assertThat(built.figure("SAM-04", "rate", TOWN, "2026")).isEqualTo("VALUE 2/2 ?0 n-");
        assertThat(built.coverage("SAM-04", "ALL", "2026-K2")).isEqualTo("0 of 1");
        assertThat(built.coverage("SAM-04", "ALL", "2026")).isEqualTo("1 of 1");
    }

    @Test
    void anAbsentSheetIsMadeUpForByTheNextListButItsOwnQuarterStaysWithout() throws Exception {
        var built =
                given.delivered(delivery("2026-K1").running("T1", "2026-01-05", "2026-03-31"))
                        .delivered(delivery("2026-K2").sheet("trajectories"))
                        .delivered(
                                delivery("2026-K3")
                                        .running("T1", "2026-01-05", "2026-09-30")
                                        .running("T2", "2026-04-05", "2026-09-30"))
                        .build();

        assertThat(built.figure("PLA-01", "count", TOWN, "2026-K2")).isEqualTo("VALUE 1/- ?0 n-");
        assertThat(built.curve("BEH-01", "main", TOWN, "2026-K1")).containsExactly("268:0/1");
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K2")).isEqualTo(NOT_DELIVERED);
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026")).isEqualTo("VALUE 0/2 ?0 n-");
        assertThat(built.figure("BER-01", "count", TOWN, "2026-K3")).isEqualTo(NOT_DELIVERED);
    }

    @Test
    void aSheetWithoutRowsIsADeliveredZeroAndReplacesWhatWasThere() throws Exception {
        var built =
                given.delivered(delivery("2026-K1").running("T1", "2026-01-05", "2026-03-31"))
                        .delivered(delivery("2026-K2").sheet("placements"))
                        .build();

        assertThat(built.figure("PLA-01", "count", TOWN, "2026-K1")).isEqualTo("VALUE 0/- ?0 n-");
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K1")).isEqualTo("VALUE 0/1 ?0 n-");
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K2")).isEqualTo("VALUE 0/0 ?0 n-");
    }

    @Test
    void whatRestsOnTwoListsRunsToTheOlderOneAndKnowsNothingOfLaterWork() throws Exception {
        var built =
                given.delivered(
                                delivery("2026-K1")
                                        .trajectory("T1", "2026-03-01")
                                        .trajectory("T2", "2026-03-01"))
                        .delivered(
                                delivery("2026-K2")
                                        .ended("T1", "2026-03-21", "2026-05-31")
                                        .ended("T2", "2026-04-15", "2026-05-31"))
                        .build();

        assertThat(built.curve("PLA-02", "main", TOWN, "2026-K1"))
                .containsExactly("20:1/0", "30:0/1");
        assertThat(built.figure("PLA-02", "26w", TOWN, "2026-K2")).isEqualTo(NOT_DELIVERED);
    }

    @Test
    void afterTheCohortTableTheListsCountAndTheOldQuartersHaveNoStock() throws Exception {
        var built =
                given.participant(OTHER_TOWN, "2025-K4")
                        .delivered(meeting(cohorts("2026-K1", 40)))
                        .delivered(
                                delivery("2026-K2")
                                        .trajectory("T1", "2026-01-05")
                                        .running("T1", "2026-02-01", "2026-06-30"))
                        .build();

        assertThat(built.figure("PLA-01", "count", TOWN, "2026-K1")).isEqualTo("VALUE 1/- ?0 n-");
        assertThat(built.figure("BER-01", "count", TOWN, "2026-K1")).isEqualTo("VALUE 1/- ?0 n-");
        assertThat(built.figure("SAM-04", "rate", TOWN, "2026-K1")).isEqualTo("VALUE 1/1 ?0 n-");
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K1")).isEqualTo(NOT_APPLICABLE);
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K2")).isEqualTo("VALUE 0/1 ?0 n-");
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K3")).isEqualTo(NOT_DELIVERED);
        assertThat(built.coverage("DQ-01", "ALL", "2026-K1")).isEqualTo("0 of 1");
        assertThat(built.coverage("DQ-01", "ALL", "2026-K2")).isEqualTo("1 of 2");
        assertThat(built.coverage("DQ-01", "ALL", "2026")).isEqualTo("1 of 2");
    }

    @Test
    void beforeTheCohortTableTheOldQuartersKeepTheirStock() throws Exception {
        var built =
                given.delivered(
                                delivery("2026-K1")
                                        .trajectory("T1", "2026-01-05")
                                        .running("T1", "2026-02-01", "2026-03-31"))
                        .delivered(cohorts("2026-K2", 40))
                        .build();

        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K1")).isEqualTo("VALUE 0/1 ?0 n-");
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K2")).isEqualTo(NOT_APPLICABLE);
        assertThat(built.figure("BEH-01", "13w", TOWN, "2026-K1")).isEqualTo(NOT_APPLICABLE);
        assertThat(built.figure("PLA-01", "count", TOWN, "2026-K1")).isEqualTo("VALUE 40/- ?0 n-");
        assertThat(WarehouseChecks.run(built.workFile(), built.settings())).isEmpty();
    }

    private static LandedDelivery delivery(String quarter) {
        return new LandedDelivery(PROGRAMME, TOWN, quarter);
    }

    private static LandedDelivery cohorts(String quarter, int started) {
        return delivery(quarter)
                .mode("B")
                .row(
                        "cohorts",
                        "start_quarter",
                        "2026-K1",
                        "started",
                        Integer.toString(started),
                        "not_measurable_3m",
                        Integer.toString(started));
    }

    private static LandedDelivery meeting(LandedDelivery delivery) {
        return delivery.row(
                "meetings",
                "meeting_number",
                "M1",
                "meeting_type",
                "PGA",
                "safety_present",
                "J",
                "work_income_present",
                "J");
    }
}
