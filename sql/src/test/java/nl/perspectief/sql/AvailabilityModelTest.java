package nl.perspectief.sql;

import static nl.perspectief.sql.Given.OTHER_TOWN;
import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AvailabilityModelTest {

    static final String NOT_DELIVERED = "NOT_DELIVERED -/- ?- n-";
    static final String NOT_APPLICABLE = "NOT_APPLICABLE -/- ?- n-";

    @TempDir Path folder;
    Given given;

    @BeforeEach
    void aTownThatTakesPart() {
        given = new Given(folder).participant(TOWN, "2025-K4");
    }

    @Test
    void withoutAnyDeliveryEveryFigureIsNotDeliveredAndTheTownIsExpected() throws Exception {
        var built = given.build();

        assertThat(built.figure("BER-01", "count", TOWN, "2026-K3")).isEqualTo(NOT_DELIVERED);
        assertThat(built.figure("DQ-01", "rate", "ALL", "2026")).isEqualTo(NOT_DELIVERED);
        assertThat(built.coverage("BER-01", "ALL", "2026")).isEqualTo("0 of 1");
        assertThat(WarehouseChecks.run(built.workFile(), built.settings())).isEmpty();
    }

    @Test
    void rowsRunFromTheFirstQuarterToTheLastOneThatEndedAndTheirYears() throws Exception {
        var built = given.participation("BOTOC,GM9002,2020-K1,,test,2026-K1,2026-K2").build();

        assertThat(periods(built, TOWN)).isEqualTo("2025,2025-K4,2026,2026-K1,2026-K2,2026-K3");
        assertThat(periods(built, OTHER_TOWN)).isEqualTo("2026,2026-K1,2026-K2");
        assertThat(periods(built, "ALL")).isEqualTo("2025,2025-K4,2026,2026-K1,2026-K2,2026-K3");
        assertThat(built.coverage("BER-01", "ALL", "2026-K1")).isEqualTo("0 of 2");
        assertThat(built.coverage("BER-01", "ALL", "2026-K3")).isEqualTo("0 of 1");
        assertThat(built.first("select is_fictitious, last_quarter from published.snapshot"))
                .isEqualTo("true|2026-K3");
    }

    @Test
    void theNewestListGivesEveryQuarterUpToItsOwn() throws Exception {
        var built =
                given.delivered(
                                new LandedDelivery(PROGRAMME, TOWN, "2026-K1")
                                        .trajectory("old", "2025-11-01")
                                        .trajectory("gone", "2025-12-01"))
                        .delivered(
                                new LandedDelivery(PROGRAMME, TOWN, "2026-K2")
                                        .trajectory("old", "2025-11-01")
                                        .trajectory("new", "2026-04-01"))
                        .build();

        assertThat(built.figure("BER-01", "count", TOWN, "2025-K4")).isEqualTo("VALUE 1/- ?0 n-");
        assertThat(built.figure("BER-01", "count", TOWN, "2026-K1")).isEqualTo("VALUE 0/- ?0 n-");
        assertThat(built.figure("BER-01", "count", TOWN, "2026-K2")).isEqualTo("VALUE 1/- ?0 n-");
        assertThat(built.figure("BER-01", "count", TOWN, "2026-K3")).isEqualTo(NOT_DELIVERED);
        assertThat(built.figure("BER-01", "count", TOWN, "2026")).isEqualTo("VALUE 1/- ?0 n-");
    }

    @Test
    void anAbsentOptionalSheetReplacesNothingAndGivesNothing() throws Exception {
        var built =
                given.delivered(
                                new LandedDelivery(PROGRAMME, TOWN, "2026-K1")
                                        .trajectory("T1", "2025-11-01")
                                        .running("T1", "2026-01-01", "2026-03-31"))
                        .delivered(
                                new LandedDelivery(PROGRAMME, TOWN, "2026-K2")
                                        .trajectory("T1", "2025-11-01")
                                        .trajectory("T2", "2026-04-01"))
                        .build();

        assertThat(built.figure("BER-01", "count", TOWN, "2026-K2")).isEqualTo("VALUE 1/- ?0 n-");
        assertThat(built.figure("PLA-01", "count", TOWN, "2026-K1")).isEqualTo("VALUE 1/- ?0 n-");
        assertThat(built.figure("PLA-01", "count", TOWN, "2026-K2")).isEqualTo(NOT_DELIVERED);
        assertThat(built.figure("PLA-02", "26w", TOWN, "2026-K2")).isEqualTo(NOT_DELIVERED);
        // the peildatum is that of the older list: 31 March
        assertThat(built.curve("PLA-02", "main", TOWN, "2025-K4")).containsExactly("61:1/0");
        assertThat(built.curve("BEH-01", "main", TOWN, "2026-K1")).containsExactly("89:0/1");
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K1")).isEqualTo("VALUE 0/1 ?0 n-");
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K2")).isEqualTo(NOT_DELIVERED);
    }

    @Test
    void versionTwoTakesThePlaceOfVersionOneAsAWhole() throws Exception {
        var built =
                given.delivered(
                                new LandedDelivery(PROGRAMME, TOWN, "2026-K3")
                                        .trajectory("T1", "2026-07-01")
                                        .trajectory("T2", "2026-07-01")
                                        .ended("T1", "2026-08-01", "2026-08-31")
                                        .state("SUPERSEDED"))
                        .delivered(
                                new LandedDelivery(PROGRAMME, TOWN, "2026-K3")
                                        .version(2)
                                        .trajectory("T1", "2026-07-01"))
                        .build();

        assertThat(built.figure("BER-01", "count", TOWN, "2026-K3")).isEqualTo("VALUE 1/- ?0 n-");
        assertThat(built.figure("PLA-01", "count", TOWN, "2026-K3")).isEqualTo(NOT_DELIVERED);
        assertThat(
                        built.first(
                                "select state, version, is_late from published.deliveries where quarter = '2026-K3'"))
                .isEqualTo("IMPORTED|2|false");
    }

    @Test
    void inModeBOnlyTheCohortTableCountsAndTheRestDoesNotApply() throws Exception {
        var cohorts =
                new LandedDelivery(PROGRAMME, TOWN, "2026-K3")
                        .mode("B")
                        .sheet("meetings")
                        .row(
                                "cohorts",
                                "start_quarter",
                                "2025-K4",
                                "started",
                                "10",
                                "in_work_6m",
                                "5",
                                "not_in_work_6m",
                                "3",
                                "unknown_6m",
                                "2",
                                "not_measurable_12m",
                                "10");

        var built =
                given.participant(OTHER_TOWN, "2025-K4")
                        .delivered(
                                new LandedDelivery(PROGRAMME, TOWN, "2026-K2")
                                        .trajectory("T1", "2025-11-01")
                                        .running("T1", "2025-11-01", "2026-06-30"))
                        .delivered(cohorts)
                        .build();

        assertThat(built.figure("PLA-01", "count", TOWN, "2025-K4")).isEqualTo("VALUE 10/- ?0 n-");
        assertThat(built.figure("BEH-03", "6m", TOWN, "2025-K4")).isEqualTo("VALUE 5/8 ?2 n-");
        assertThat(built.figure("BEH-03", "12m", TOWN, "2025-K4")).isEqualTo("TOO_SHORT 0/0 ?0 n-");
        assertThat(built.figure("BER-01", "count", TOWN, "2025-K4")).isEqualTo(NOT_APPLICABLE);
        assertThat(built.figure("BEH-01", "26w", TOWN, "2026-K3")).isEqualTo(NOT_APPLICABLE);
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K3")).isEqualTo(NOT_APPLICABLE);
        assertThat(built.figure("SAM-04", "rate", TOWN, "2026-K3")).isEqualTo("VALUE 0/0 ?0 n-");
        assertThat(built.coverage("BER-01", TOWN, "2025-K4")).isEqualTo("0 of 0");
        assertThat(built.coverage("BER-01", "ALL", "2025-K4")).isEqualTo("0 of 1");
        assertThat(built.coverage("PLA-01", "ALL", "2025-K4")).isEqualTo("1 of 2");
    }

    @Test
    void theTotalDoesNotApplyWhereItAppliesToNobody() throws Exception {
        var built =
                given.delivered(
                                new LandedDelivery(PROGRAMME, TOWN, "2026-K3")
                                        .mode("B")
                                        .sheet("cohorts"))
                        .build();

        assertThat(built.figure("BER-01", "count", "ALL", "2026-K3")).isEqualTo(NOT_APPLICABLE);
        assertThat(built.figure("PLA-01", "count", "ALL", "2026-K3")).isEqualTo("VALUE 0/- ?0 n-");
    }

    @Test
    void aYearPoolsItsQuartersAndTheTotalItsMunicipalities() throws Exception {
        var built =
                given.participant(OTHER_TOWN, "2025-K4")
                        .delivered(
                                new LandedDelivery(PROGRAMME, TOWN, "2026-K2")
                                        .trajectory("T1", "2026-01-01")
                                        .trajectory("T2", "2026-05-01"))
                        .delivered(
                                new LandedDelivery(PROGRAMME, OTHER_TOWN, "2026-K1")
                                        .trajectory("T1", "2026-01-01"))
                        .build();

        assertThat(built.figure("BER-01", "count", TOWN, "2026")).isEqualTo("VALUE 2/- ?0 n-");
        assertThat(built.figure("BER-01", "count", "ALL", "2026-K1")).isEqualTo("VALUE 2/- ?0 n-");
        assertThat(built.figure("BER-01", "count", "ALL", "2026-K2")).isEqualTo("VALUE 1/- ?0 n-");
        assertThat(built.figure("BER-01", "count", "ALL", "2026")).isEqualTo("VALUE 3/- ?0 n-");
        assertThat(built.coverage("BER-01", "ALL", "2026-K2")).isEqualTo("1 of 2");
        assertThat(built.coverage("BER-01", "ALL", "2026")).isEqualTo("2 of 2");
    }

    @Test
    void theStockOfAYearIsThatOfItsLastDeliveredQuarter() throws Exception {
        var built =
                given.participant(OTHER_TOWN, "2025-K4")
                        .delivered(
                                new LandedDelivery(PROGRAMME, TOWN, "2026-K1")
                                        .running("T1", "2026-01-01", "2026-01-02")
                                        .running("T2", "2026-01-01", "2025-12-28"))
                        .delivered(
                                new LandedDelivery(PROGRAMME, TOWN, "2026-K2")
                                        .running("T1", "2026-01-01", "2026-06-30")
                                        .running("T2", "2026-01-01", null)
                                        .ended("T3", "2026-01-01", "2026-06-30")
                                        .work("T4", "2026-07-01", "placement_end", null))
                        .delivered(
                                new LandedDelivery(PROGRAMME, OTHER_TOWN, "2026-K1")
                                        .running("T1", "2026-01-01", "2026-03-31"))
                        .build();

        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K1")).isEqualTo("VALUE 1/2 ?0 n-");
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K2")).isEqualTo("VALUE 1/2 ?0 n-");
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026-K3")).isEqualTo(NOT_DELIVERED);
        assertThat(built.figure("DQ-01", "rate", TOWN, "2026")).isEqualTo("VALUE 1/2 ?0 n-");
        assertThat(built.figure("DQ-01", "rate", "ALL", "2026")).isEqualTo("VALUE 1/3 ?0 n-");
    }

    private static String periods(Given.Built built, String municipality) {
        return built.first(
                "select string_agg(distinct period, ',' order by period) from published.observations"
                        + " where municipality_code = "
                        + Sql.literal(municipality));
    }
}
