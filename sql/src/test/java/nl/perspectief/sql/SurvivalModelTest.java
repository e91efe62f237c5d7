package nl.perspectief.sql;

import static nl.perspectief.sql.Given.OTHER_TOWN;
import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivalModelTest {

    @TempDir Path folder;
    Given given;
    LandedDelivery delivery = new LandedDelivery(PROGRAMME, TOWN, "2026-K3").sheet("placements");

    @BeforeEach
    void aTownThatTakesPart() {
        given = new Given(folder).participant(TOWN, "2025-K1");
    }

    @Test
    void whoWasInPaidWorkAtTheStartIsNotInTheCohort() throws Exception {
        delivery.trajectory("working", "2025-02-01")
                .ended("working", "2025-01-01", "2025-02-01")
                .trajectory("stopped", "2025-02-01")
                .ended("stopped", "2025-01-01", "2025-01-31")
                .ended("stopped", "2025-02-11", "2025-03-01")
                .trajectory("atOnce", "2025-02-01")
                .ended("atOnce", "2025-02-01", "2025-02-02")
                .trajectory("never", "2025-02-01");

        var built = given.delivered(delivery).build();

        assertThat(built.curve("PLA-02", "main", TOWN, "2025-K1"))
                .containsExactly("0:1/0", "10:1/0", "606:0/1");
        assertThat(built.figure("PLA-02", "26w", TOWN, "2025-K1")).isEqualTo("VALUE 2/3 ?0 n1");
        assertThat(built.figure("PLA-02", "median_days", TOWN, "2025-K1"))
                .isEqualTo("VALUE 2/3 ?0 n-");
    }

    @Test
    void fewerThanTenWithEnoughTimeAreTooFewAsLongAsNotAllHaveIt() throws Exception {
        // 26 weeks before the peildatum is 1 April 2026
        for (int i = 0; i < 9; i++) {
            delivery.trajectory("old" + i, "2026-04-01");
        }
        delivery.trajectory("young", "2026-04-02");

        var built = given.delivered(delivery).build();

        assertThat(built.figure("PLA-02", "26w", TOWN, "2026-K2"))
                .isEqualTo("TOO_SHORT 0/10 ?0 n9");
    }

    @Test
    void tenWithEnoughTimeAreEnough() throws Exception {
        for (int i = 0; i < 10; i++) {
            delivery.trajectory("old" + i, "2026-04-01");
        }
        delivery.trajectory("young", "2026-04-02");

        var built = given.delivered(delivery).build();

        assertThat(built.figure("PLA-02", "26w", TOWN, "2026-K2")).isEqualTo("VALUE 0/11 ?0 n10");
    }

    @Test
    void aCurveThatEndsCensoredBeforeTheHorizonIsTooShortAndOneThatEndsInAnEventIsNot()
            throws Exception {
        delivery.running("censored", "2025-01-01", "2025-02-01")
                .ended("ended", "2025-04-01", "2025-04-30")
                .ended("tied", "2025-07-01", "2025-07-31")
                .running("alsoTied", "2025-07-01", "2025-08-01");

        var built = given.delivered(delivery).build();

        assertThat(built.figure("BEH-01", "13w", TOWN, "2025-K1")).isEqualTo("TOO_SHORT 0/1 ?0 n0");
        assertThat(built.figure("BEH-01", "13w", TOWN, "2025-K2")).isEqualTo("VALUE 1/1 ?0 n0");
        assertThat(built.figure("BEH-01", "13w", TOWN, "2025-K3")).isEqualTo("TOO_SHORT 1/2 ?0 n0");
        assertThat(built.figure("BEH-01", "median_days", TOWN, "2025-K1"))
                .isEqualTo("VALUE 0/1 ?0 n-");
    }

    @Test
    void anEmptyCohortHasAValueThatIsEmpty() throws Exception {
        assertThat(given.delivered(delivery).build().figure("BEH-01", "52w", TOWN, "2025-K4"))
                .isEqualTo("VALUE 0/0 ?0 n0");
    }

    @Test
    void inTheTotalEveryoneCountsWithThePeildatumOfTheirOwnMunicipality() throws Exception {
        // at the end of June 26 weeks have not passed for a start in January, at the end of
        // September they have
        var early = new LandedDelivery(PROGRAMME, OTHER_TOWN, "2026-K2");
        for (int i = 0; i < 6; i++) {
            early.running("E" + i, "2026-01-02", "2026-06-30");
            delivery.running("L" + i, "2026-01-02", "2026-09-30");
        }

        var built =
                given.participant(OTHER_TOWN, "2025-K1")
                        .delivered(early)
                        .delivered(delivery)
                        .build();

        assertThat(built.figure("BEH-01", "26w", TOWN, "2026-K1")).isEqualTo("VALUE 0/6 ?0 n6");
        assertThat(built.figure("BEH-01", "26w", OTHER_TOWN, "2026-K1"))
                .isEqualTo("TOO_SHORT 0/6 ?0 n0");
        assertThat(built.figure("BEH-01", "26w", "ALL", "2026-K1"))
                .isEqualTo("TOO_SHORT 0/12 ?0 n6");
        assertThat(built.curve("BEH-01", "main", "ALL", "2026-K1"))
                .containsExactly("179:0/6", "271:0/6");
    }

    @Test
    void theStateAtTheEndOfTheSixthMonthIsInWorkOutOfWorkOrUnknown() throws Exception {
        // started in January: month six ends on 31 July
        delivery.ended("lastDay", "2025-01-15", "2025-07-31")
                .ended("dayBefore", "2025-01-15", "2025-07-30")
                .running("confirmedThen", "2025-01-15", "2025-07-31")
                .running("confirmedBefore", "2025-01-15", "2025-07-30")
                .ended("secondJob", "2025-01-15", "2025-01-31")
                .ended("secondJob", "2025-07-01", "2025-08-15");

        var built = given.delivered(delivery).build();

        assertThat(built.figure("BEH-03", "6m", TOWN, "2025-K1")).isEqualTo("VALUE 3/4 ?1 n-");
        assertThat(built.figure("BEH-03", "3m", TOWN, "2025-K1")).isEqualTo("VALUE 4/5 ?0 n-");
    }

    @Test
    void aMonthThatHasNotEndedCountsForNobody() throws Exception {
        // started in March: month six ends on the peildatum itself; started in April: after it
        delivery.running("march", "2026-03-31", "2026-09-30")
                .running("april", "2026-04-01", "2026-09-30");

        var built = given.delivered(delivery).build();

        assertThat(built.figure("BEH-03", "6m", TOWN, "2026-K1")).isEqualTo("VALUE 1/1 ?0 n-");
        assertThat(built.figure("BEH-03", "6m", TOWN, "2026-K2")).isEqualTo("TOO_SHORT 0/0 ?0 n-");
        assertThat(built.figure("BEH-03", "6m", TOWN, "2026-K3")).isEqualTo("VALUE 0/0 ?0 n-");
    }

    @Test
    void whoIsSeenUpToTheHorizonIsAtRiskThereAndAnEventOnThatDayCounts() throws Exception {
        delivery.running("until182", "2025-01-01", "2025-07-02")
                .running("until181", "2025-01-01", "2025-07-01")
                .ended("event182", "2025-01-01", "2025-07-01");

        assertThat(given.delivered(delivery).build().figure("BEH-01", "26w", TOWN, "2025-K1"))
                .isEqualTo("VALUE 1/3 ?0 n2");
    }

    @Test
    void aYearIsPooledFromPersonsSoItCanHaveAFigureThatAQuarterHasNot() throws Exception {
        // 13 weeks before the peildatum is 1 July
        for (int i = 0; i < 5; i++) {
            delivery.running("june" + i, "2026-06-30", "2026-09-29")
                    .ended("july" + i, "2026-07-01", "2026-09-30");
        }
        delivery.running("young", "2026-07-02", "2026-09-30");

        var built = given.delivered(delivery).build();

        assertThat(built.figure("BEH-01", "13w", TOWN, "2026-K2")).isEqualTo("VALUE 0/5 ?0 n5");
        assertThat(built.figure("BEH-01", "13w", TOWN, "2026-K3")).isEqualTo("TOO_SHORT 0/6 ?0 n5");
        assertThat(built.figure("BEH-01", "13w", TOWN, "2026")).isEqualTo("VALUE 0/11 ?0 n10");
    }

    @Test
    void aGapOnTheDayIsNoJobAndAFirstDayIsOne() throws Exception {
        // started in January: month six ends on 31 July
        delivery.ended("gap", "2025-01-15", "2025-07-20")
                .ended("gap", "2025-08-05", "2025-12-31")
                .ended("firstDay", "2025-01-15", "2025-01-31")
                .running("firstDay", "2025-07-31", null)
                .ended("nextDay", "2025-01-15", "2025-01-31")
                .running("nextDay", "2025-08-01", "2026-09-30");

        var built = given.delivered(delivery).build();

        assertThat(built.figure("BEH-03", "6m", TOWN, "2025-K1")).isEqualTo("VALUE 1/3 ?0 n-");
    }

    @Test
    void monthsAreCalendarMonthsAlsoFromTheThirtyFirst() throws Exception {
        // started on 31 August: month six ends on 28 February
        delivery.ended("lastDay", "2025-08-31", "2026-02-28")
                .ended("dayBefore", "2025-08-31", "2026-02-27");

        assertThat(given.delivered(delivery).build().figure("BEH-03", "6m", TOWN, "2025-K3"))
                .isEqualTo("VALUE 1/2 ?0 n-");
    }

    @Test
    void aPlannedEndTellsNothingOfADayBeforeThePeildatum() throws Exception {
        delivery.work("planned", "2026-01-15", "placement_end", "2026-10-31")
                .work("ended", "2026-01-15", "placement_end", "2026-09-30");

        assertThat(given.delivered(delivery).build().figure("BEH-03", "6m", TOWN, "2026-K1"))
                .isEqualTo("VALUE 1/1 ?1 n-");
    }
}
