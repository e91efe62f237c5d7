package nl.perspectief.sql;

import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quarters that were closed keep their figures, whatever is delivered later. */
class ClosedPeriodsTest {

    @TempDir Path folder;

    @Test
    void aClosedQuarterKeepsItsFiguresAndTheRestGoesOn() throws Exception {
        var kept = publish(10, List.of());

        var later = publish(16, List.of(closed("2026-K1", kept)));

        assertThat(figure(later, "BER-01", "2026-K1")).isEqualTo("10 FINAL");
        assertThat(figure(later, "BER-01", "2026-K2")).isEqualTo("16 PROVISIONAL");
        assertThat(figure(later, "BER-01", "2026")).isEqualTo("32 PROVISIONAL");
        assertThat(figure(later, "BER-01", "2025")).isEqualTo("10 FINAL");
        assertThat(later.id()).isNotEqualTo(publish(16, List.of()).id());
    }

    @Test
    void aLaterFigureIsToldBesideTheClosedOneToWhomItMayBeTold() throws Exception {
        var kept = publish(10, List.of());

        assertThat(revisions(publish(10, List.of(closed("2026-K1", kept))))).isEmpty();
        assertThat(revisions(publish(16, List.of(closed("2026-K1", kept)))))
                .containsExactlyInAnyOrder("ALL 16 false", "GM9001 16 true");
        assertThat(revisions(publish(12, List.of(closed("2026-K1", kept)))))
                .as("two young people more")
                .containsExactlyInAnyOrder("ALL 12 true", "GM9001 12 true");
    }

    @Test
    void aDifferenceIsToldOnlyWhereTheRestOfItIsEnoughPersonsToo() throws Exception {
        var kept = publish(reached(20, 20), List.of());
        var closures = List.of(closed("2026-K1", kept));

        assertThat(revisedShare(publish(reached(25, 25), closures))).containsExactly("25 false");
        assertThat(revisedShare(publish(reached(25, 21), closures)))
                .as("one young person more who was not reached so")
                .containsExactly("25 true");
    }

    private static LandedDelivery reached(int byOutreach, int otherwise) {
        var delivery = new LandedDelivery(PROGRAMME, TOWN, "2026-K3");
        for (int i = 0; i < byOutreach + otherwise; i++) {
            delivery.row(
                    "trajectories",
                    "trajectory_number",
                    "T" + i,
                    "referral_date",
                    "2026-01-05",
                    "trajectory_start",
                    "2026-01-05",
                    "first_contact_mode",
                    i < byOutreach ? "OUTREACH" : "BALIE");
        }
        return delivery;
    }

    private static List<String> revisedShare(Published published) throws Exception {
        return rows(
                published,
                """
                select concat_ws(' ', numerator, is_suppressed) from published.revisions
                where indicator = 'BER-02' and period = '2026-K1' and municipality_code = 'ALL'
                """);
    }

    @Test
    void whatTakesTimeIsClosedWhenItsTimeHasPassedAndTheCurvesOfAYearTogether() throws Exception {
        var kept = publish(10, List.of());

        var halfway = publish(10, List.of(closed("2026-K2", kept)));
        var whole = publish(12, List.of(closed("2026-K2", kept), closed("2026-K3", kept)));

        assertThat(figure(halfway, "BER-01", "2026-K2")).endsWith("FINAL");
        assertThat(figure(halfway, "SAM-06", "2026-K2")).endsWith("PROVISIONAL");
        assertThat(figure(whole, "SAM-06", "2026-K2")).endsWith("FINAL");
        assertThat(figure(halfway, "PLA-02", "2025-K1")).endsWith("PROVISIONAL");
        assertThat(figure(whole, "PLA-02", "2025-K1")).endsWith("FINAL");
        assertThat(figure(whole, "PLA-02", "2026-K1")).endsWith("PROVISIONAL");
        assertThat(curve(whole, "2025-K1")).isEqualTo(curve(kept, "2025-K1")).isNotEmpty();
        assertThat(curve(whole, "2026-K1")).isNotEqualTo(curve(kept, "2026-K1"));
    }

    @Test
    void theFirstClosureOfAFigureCounts() throws Exception {
        var first = publish(10, List.of());
        var second = publish(12, List.of(closed("2026-K1", first)));

        var later = publish(16, List.of(closed("2026-K1", first), closed("2026-K2", second)));

        assertThat(figure(later, "BER-01", "2026-K1")).isEqualTo("10 FINAL");
        assertThat(figure(later, "BER-01", "2026-K2")).isEqualTo("12 FINAL");
    }

    @Test
    void withoutTheKeptFileNothingIsPublished() throws Exception {
        var kept = publish(10, List.of());
        Files.delete(kept.file());

        assertThatThrownBy(() -> publish(12, List.of(closed("2026-K1", kept))))
                .isInstanceOf(DamagedDataException.class)
                .hasMessageContaining(kept.id().shown());
    }

    private static ClosureInput closed(String quarter, Published kept) {
        return new ClosureInput(
                PROGRAMME, Quarter.parse(quarter), kept.id(), LocalDate.parse("2026-10-15"));
    }

    /** So many start in each of three quarters. */
    private Published publish(int starting, List<ClosureInput> closures) throws Exception {
        var delivery = new LandedDelivery(PROGRAMME, TOWN, "2026-K3").sheet("placements");
        for (int i = 0; i < starting; i++) {
            delivery.trajectory("A" + i, "2025-01-05")
                    .trajectory("B" + i, "2026-01-05")
                    .trajectory("C" + i, "2026-04-05");
        }
        return publish(delivery, closures);
    }

    private Published publish(LandedDelivery delivery, List<ClosureInput> closures)
            throws Exception {
        var given =
                new Given(folder)
                        .participant(TOWN, "2025-K1")
                        .delivered(delivery)
                        .entered(closing(closures));
        var input = given.input();
        Path workFile = folder.resolve("work.duckdb");
        var id = WarehouseBuilder.build(input, workFile, given.settings());
        assertThat(WarehouseChecks.run(workFile, given.settings())).isEmpty();
        return new Published(
                id, Publisher.publish(workFile, folder.resolve("warehouse"), given.settings()));
    }

    private Entered closing(List<ClosureInput> closures) {
        return new Entered(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Closures(folder.resolve("warehouse"), closures),
                List.of(),
                List.of());
    }

    private record Published(SnapshotId id, Path file) {}

    private static String figure(Published published, String indicator, String period)
            throws Exception {
        return String.join(
                "",
                rows(
                        published,
                        """
                        select concat_ws(' ', numerator, finality) from published.observations
                        where indicator = '%s' and period = '%s' and municipality_code = 'ALL'
                            and breakdown_1 is null and measure not like 'median%%'
                        """
                                .formatted(indicator, period)));
    }

    private static List<String> revisions(Published published) throws Exception {
        return rows(
                published,
                """
                select concat_ws(' ', municipality_code, numerator, is_suppressed)
                from published.revisions where indicator = 'BER-01' and period = '2026-K1'
                """);
    }

    private static List<String> curve(Published published, String quarter) throws Exception {
        return rows(
                published,
                """
                select concat_ws(' ', "day", events, censored) as line from published.curves
                where indicator = 'PLA-02' and municipality_code = 'ALL' and quarter = '%s'
                order by line
                """
                        .formatted(quarter));
    }

    private static List<String> rows(Published published, String sql) throws Exception {
        try (var connection = DuckDb.openReadOnly(published.file(), 1, "200MB")) {
            return Sql.column(connection, sql);
        }
    }
}
