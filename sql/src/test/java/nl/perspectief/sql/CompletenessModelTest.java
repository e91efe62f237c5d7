package nl.perspectief.sql;

import static nl.perspectief.sql.Given.OTHER_TOWN;
import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deadlines here: 2026-K1 on 12 May, 2026-K2 on 11 August, 2026-K3 on 11 November. */
class CompletenessModelTest {

    @TempDir Path folder;

    @Test
    void aQuarterIsDeliveredOnTimeOrLateOrMissing() throws Exception {
        var built =
                new Given(folder)
                        .participant(TOWN, "2025-K4")
                        .delivered(delivery(TOWN, "2026-K1").on("2026-05-12"))
                        .delivered(delivery(TOWN, "2026-K2").on("2026-08-12"))
                        .build();

        assertThat(completeness(built, TOWN))
                .containsExactly(
                        "2025: 1 of which 0 (0+0), missing 1 (0 not due), returned 0",
                        "2025-K4: 1 of which 0 (0+0), missing 1 (0 not due), returned 0",
                        "2026: 3 of which 2 (1+1), missing 1 (1 not due), returned 0",
                        "2026-K1: 1 of which 1 (1+0), missing 0 (0 not due), returned 0",
                        "2026-K2: 1 of which 1 (0+1), missing 0 (0 not due), returned 0",
                        "2026-K3: 1 of which 0 (0+0), missing 1 (1 not due), returned 0");
        assertThat(completeness(built, "ALL")).isEqualTo(completeness(built, TOWN));
    }

    @Test
    void whoHasLongerIsNotLate() throws Exception {
        var until = LocalDate.parse("2026-08-20");
        var built =
                new Given(folder)
                        .participant(TOWN, "2026-K1")
                        .delivered(delivery(TOWN, "2026-K1").on("2026-05-13"))
                        .delivered(delivery(TOWN, "2026-K2").on("2026-08-20"))
                        .entered(
                                new Entered(
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(
                                                new PostponementInput(
                                                        PROGRAMME,
                                                        TOWN,
                                                        Quarter.parse("2026-K2"),
                                                        until)),
                                        Closures.NONE,
                                        List.of(),
                                        List.of()))
                        .build();

        assertThat(completeness(built, TOWN))
                .contains(
                        "2026-K1: 1 of which 1 (0+1), missing 0 (0 not due), returned 0",
                        "2026-K2: 1 of which 1 (1+0), missing 0 (0 not due), returned 0");
        assertThat(
                        built.rows(
                                "select deadline from published.deliveries where quarter = '2026-K2'"))
                .containsExactly("2026-08-20");
    }

    @Test
    void everyoneHasLongerFromAQuarterOn() throws Exception {
        var built =
                new Given(folder)
                        .participant(TOWN, "2026-K1")
                        .delivered(delivery(TOWN, "2026-K1").on("2026-05-13"))
                        .delivered(delivery(TOWN, "2026-K2").on("2026-08-25"))
                        .entered(
                                new Entered(
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(
                                                new PostponementInput(
                                                        PROGRAMME,
                                                        TOWN,
                                                        Quarter.parse("2026-K2"),
                                                        LocalDate.parse("2026-08-20"))),
                                        Closures.NONE,
                                        List.of(),
                                        List.of(
                                                new DeadlineInput(Quarter.parse("2026-K2"), 8),
                                                new DeadlineInput(Quarter.parse("2027-K1"), 4))))
                        .build();

        assertThat(
                        built.rows(
                                "select quarter, deadline, is_late from published.deliveries order by all"))
                .containsExactly(
                        "2026-K1|2026-05-12|true",
                        "2026-K2|2026-08-25|false",
                        "2026-K3|2026-11-25|false");
    }

    @Test
    void aCorrectionLeavesAQuarterOnTime() throws Exception {
        var built =
                new Given(folder)
                        .participant(TOWN, "2026-K2")
                        .delivered(delivery(TOWN, "2026-K2").on("2026-08-11").state("SUPERSEDED"))
                        .delivered(delivery(TOWN, "2026-K2").on("2026-09-30").version(2))
                        .build();

        assertThat(completeness(built, TOWN))
                .contains("2026-K2: 1 of which 1 (1+0), missing 0 (0 not due), returned 0");
    }

    @Test
    void whatWasReturnedIsCountedOnceAndIsStillMissingUntilAGoodOneComes() throws Exception {
        var built =
                new Given(folder)
                        .participant(TOWN, "2026-K1")
                        .delivered(delivery(TOWN, "2026-K1").on("2026-05-01").state("RETURNED"))
                        .delivered(delivery(TOWN, "2026-K1").on("2026-05-20"))
                        .delivered(delivery(TOWN, "2026-K2").on("2026-08-01").state("RETURNED"))
                        .delivered(delivery(TOWN, "2026-K2").on("2026-08-02").state("RETURNED"))
                        .build();

        assertThat(completeness(built, TOWN))
                .contains(
                        "2026-K1: 1 of which 1 (0+1), missing 0 (0 not due), returned 1",
                        "2026-K2: 1 of which 0 (0+0), missing 1 (0 not due), returned 1",
                        "2026: 3 of which 1 (0+1), missing 2 (1 not due), returned 2");
    }

    @Test
    void aProgrammeIsTheSumOfWhoTakesPart() throws Exception {
        var built =
                new Given(folder)
                        .participant(TOWN, "2026-K1")
                        .participation("BOTOC,GM9002,2026-K2,,test,,")
                        .delivered(delivery(TOWN, "2026-K1"))
                        .delivered(delivery(TOWN, "2026-K2"))
                        .delivered(delivery(OTHER_TOWN, "2026-K2").on("2026-09-01"))
                        .build();

        assertThat(completeness(built, "ALL"))
                .contains(
                        "2026-K1: 1 of which 1 (1+0), missing 0 (0 not due), returned 0",
                        "2026-K2: 2 of which 2 (1+1), missing 0 (0 not due), returned 0",
                        "2026: 5 of which 3 (2+1), missing 2 (2 not due), returned 0");
        assertThat(
                        built.rows(
                                """
                                select period, municipalities from published.completeness
                                where municipality_code = 'ALL' and period in ('2026-K1', '2026') order by 1
                                """))
                .containsExactly("2026|2", "2026-K1|1");
        assertThat(WarehouseChecks.run(built.workFile(), built.settings())).isEmpty();
    }

    @Test
    void onTheLastDayItIsNotDueYet() throws Exception {
        assertThat(completeness(asOf("2026-11-11"), TOWN))
                .contains("2026-K3: 1 of which 0 (0+0), missing 1 (1 not due), returned 0");
        assertThat(completeness(asOf("2026-11-12"), TOWN))
                .contains("2026-K3: 1 of which 0 (0+0), missing 1 (0 not due), returned 0");
    }

    private Given.Built asOf(String day) throws Exception {
        return new Given(folder).participant(TOWN, "2026-K3").asOf(day).build();
    }

    private static List<String> completeness(Given.Built built, String municipality) {
        return built.rows(
                """
                select concat(period, ': ', expected, ' of which ', delivered, ' (', on_time, '+', late, '), missing ',
                    missing, ' (', not_due, ' not due), returned ', returned)
                from published.completeness where municipality_code = '%s' order by period
                """
                        .formatted(municipality));
    }

    private static LandedDelivery delivery(String town, String quarter) {
        return new LandedDelivery(PROGRAMME, town, quarter).sheet("trajectories");
    }
}
