package nl.perspectief.dashboard.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.perspectief.dashboard.statistics.Confidence;
import nl.perspectief.dashboard.statistics.CurvePoint;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import nl.perspectief.dashboard.statistics.SurvivalStep;
import nl.perspectief.dashboard.statistics.Wilson;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorQueriesTest {

    @TempDir private static Path folder;

    private static PublishedFixture figures;
    private static IndicatorQueries queries;

    @BeforeAll
    static void publish() throws SQLException, IOException {
        figures = RetentionFigures.create(folder.resolve("figures.duckdb"));
        queries = figures.queries();
    }

    @AfterAll
    static void close() throws SQLException {
        figures.close();
    }

    @Test
    void tellsWhatTheFileIs() {
        assertThat(queries.snapshot())
                .isEqualTo(
                        new SnapshotInfo(
                                PublishedFixture.SNAPSHOT,
                                LocalDate.of(2026, 10, 14),
                                new Quarter(2026, 3),
                                true,
                                "0.1.0",
                                Set.of()));
        assertThat(queries.snapshot().shortId()).isEqualTo("0123456789ab");
    }

    @Test
    void namesWhoTakesPartAndWhatCameIn() {
        assertThat(queries.programmes()).containsExactly("BOTOC");
        assertThat(queries.municipalities())
                .extracting(Municipality::name)
                .containsExactly("Arnhem", "Utrecht");
        assertThat(queries.participants("BOTOC")).isEqualTo(queries.municipalities());
        assertThat(queries.participants("IMPULS_SZW")).isEmpty();
        assertThat(queries.deliveries("BOTOC"))
                .extracting(DeliveryState::municipalityCode, DeliveryState::state)
                .containsExactly(
                        tuple("GM0202", "IMPORTED"),
                        tuple("GM0202", "NONE"),
                        tuple("GM0344", "IMPORTED"),
                        tuple("GM0344", "IMPORTED"));
    }

    @Test
    void tellsWhatIsAimedAtAndWhatIsNoted() throws SQLException {
        figures.insert("targets", "BER-02", "rate", "BOTOC", "GM0344", "2026", 0.6)
                .insert("targets", "BER-02", "rate", "BOTOC", "ALL", "2025", 0.5)
                .insert("targets", "BER-03", "rate", "BOTOC", "ALL", "2025", 0.1)
                .insert("annotations", "BER-02", "BOTOC", "ALL", "2025-K2", "Een ander formulier.")
                .insert("annotations", null, "BOTOC", "GM0344", "2025", "Een fusie.")
                .insert("annotations", "BER-03", "BOTOC", "ALL", "2025-K2", "Iets anders.");

        assertThat(queries.targets("BOTOC", "BER-02", "rate"))
                .containsExactly(new Target("ALL", 2025, 0.5), new Target("GM0344", 2026, 0.6));
        assertThat(queries.annotations("BOTOC", "BER-02"))
                .containsExactly(
                        new Annotation("GM0344", Period.ofYear(2025), "Een fusie."),
                        new Annotation(
                                "ALL", Period.of(new Quarter(2025, 2)), "Een ander formulier."));
        assertThat(queries.targets("IMPULS_SZW", "BER-02", "rate")).isEmpty();
        assertThat(queries.annotations("BOTOC"))
                .containsOnlyKeys("", "BER-02", "BER-03")
                .containsEntry(
                        "", List.of(new Annotation("GM0344", Period.ofYear(2025), "Een fusie.")));
    }

    @Test
    void readsTheCatalogueInItsOrder() {
        assertThat(queries.indicators()).hasSize(26);
        assertThat(queries.publishedIndicators())
                .extracting(Indicator::id)
                .containsExactly("BER-02", "PLA-01", "BEH-01", "DQ-01");
        Indicator retention = queries.publishedIndicators().get(2);
        assertThat(retention.measures()).hasSize(10).startsWith("13w").endsWith("median_days");
        assertThat(retention.breakdowns()).contains("placement_type", "aftercare");
        assertThat(queries.publishedBreakdowns(List.of("BEH-01"))).isEmpty();
    }

    @Test
    void knowsOfEverySurvivalIndicatorWhichWayItIsTold() {
        var survival = queries.indicators().stream().filter(Indicator::isSurvival).toList();

        assertThat(survival)
                .extracting(Indicator::id)
                .containsExactly("PLA-02", "PLA-04", "BEH-01", "BEH-02", "SAM-03");
        assertThat(survival.stream().filter(Indicator::isRetention))
                .extracting(Indicator::id)
                .containsExactly("BEH-01", "BEH-02");
    }

    @Test
    void estimatesRetentionFromTheCurve() {
        Observation half = one("BEH-01", "26w", "GM0344", "2024-K3");

        assertThat(half.value()).isCloseTo(0.548571, within(5e-7));
        assertThat(half.estimate().lower()).isCloseTo(0.187256, within(5e-7));
        assertThat(half.estimate().upper()).isCloseTo(0.806377, within(5e-7));
        assertThat(half.numerator()).isEqualTo(4);
        assertThat(half.denominator()).isEqualByComparingTo("10");
        assertThat(half.nAtRisk()).isEqualTo(5);
        assertThat(half.finality()).isEqualTo(Finality.PROVISIONAL);
    }

    @Test
    void readsEachBoundFromItsOwnCurve() {
        double low = one("BEH-01", "26w_low", "GM0344", "2024-K3").value();
        double main = one("BEH-01", "26w", "GM0344", "2024-K3").value();
        double high = one("BEH-01", "26w_high", "GM0344", "2024-K3").value();

        assertThat(low).isCloseTo(0.4, within(1e-12)).isLessThan(main);
        assertThat(high).isCloseTo(0.6, within(1e-12)).isGreaterThan(main);
    }

    @Test
    void pinsTheMedianToADay() {
        assertThat(one("BEH-01", "median_days", "GM0344", "2024-K3").estimate())
                .isEqualTo(new Estimate(200, 30.0, null));
        assertThat(one("BEH-01", "median_days", "GM0344", "2024-K4").estimate()).isNull();
    }

    @Test
    void poolsTheQuartersOfAYearBeforeItEstimates() {
        Observation year = one("BEH-01", "26w", "ALL", "2024");
        var pooled =
                KaplanMeier.of(
                        queries.curve(
                                        CurveSelection.retention("BOTOC")
                                                .between(
                                                        new Quarter(2024, 1), new Quarter(2024, 4)))
                                .main());

        assertThat(year.estimate()).isEqualTo(pooled.survivalAt(182));
        assertThat(year.value()).isNotCloseTo(0.548571, within(1e-3));
    }

    @Test
    void givesSharesAWilsonIntervalAndCountsNone() {
        var interval = Wilson.interval(7, 10, Confidence.P95);

        assertThat(one("BER-02", "rate", "GM0344", "2024-K3").estimate())
                .isEqualTo(new Estimate(0.7, interval.lower(), interval.upper()));
        assertThat(one("PLA-01", "count", "GM0344", "2024-K3").estimate())
                .isEqualTo(Estimate.exact(10));
        assertThat(one("DQ-01", "rate", "GM0344", "2024-K3").estimate())
                .isEqualTo(Estimate.exact(1.0 / 3));
    }

    @Test
    void estimatesNothingWhereThereIsNothing() {
        assertThat(one("BER-02", "rate", "GM0344", "2024-K4").value()).isNull();
        assertThat(one("BEH-01", "26w", "GM0202", "2024-K3").value()).isNull();
        assertThat(one("BEH-01", "26w", "GM0344", "2024-K4"))
                .returns(Status.TOO_SHORT, Observation::status)
                .returns(null, Observation::estimate)
                .returns(0L, Observation::numerator);
        assertThat(one("BEH-01", "26w", "GM0202", "2024-K4"))
                .returns(Status.NOT_DELIVERED, Observation::status)
                .returns(null, Observation::estimate)
                .returns(null, Observation::numerator)
                .returns(null, Observation::denominator);
    }

    @Test
    void ordersByCatalogueTotalFirstAndQuartersBeforeYears() {
        assertThat(queries.observations(ObservationFilter.of("BEH-01").measures("26w")))
                .extracting(one -> one.municipalityCode() + " " + one.period())
                .containsExactly(
                        "ALL 2024-K3",
                        "ALL 2024-K4",
                        "ALL 2024",
                        "GM0202 2024-K3",
                        "GM0202 2024-K4",
                        "GM0344 2024-K3",
                        "GM0344 2024-K4",
                        "GM0344 2024");
        assertThat(
                        queries.observations(
                                ObservationFilter.of().municipalities(List.of("GM0344")).years()))
                .extracting(Observation::indicator)
                .containsExactly("BEH-01");
    }

    @Test
    void takesAYearWhenAnyOfItsQuartersIsAskedFor() {
        var fourth = new Quarter(2024, 4);

        assertThat(
                        queries.observations(
                                ObservationFilter.of("BEH-01")
                                        .measures("26w")
                                        .totals()
                                        .between(fourth, fourth)))
                .extracting(one -> one.period().toString())
                .containsExactly("2024-K4", "2024");
    }

    @Test
    void givesACurveForAProgrammeAndForEachMunicipality() {
        var all = CurveSelection.retention("BOTOC").between(null, new Quarter(2024, 3));

        assertThat(KaplanMeier.of(queries.curve(all).main()).steps())
                .extracting(SurvivalStep::day, SurvivalStep::events, SurvivalStep::censored)
                .hasSize(8)
                .startsWith(tuple(30, 1L, 0L))
                .contains(tuple(182, 1L, 1L));
        assertThat(queries.curvesByMunicipality(all)).containsOnlyKeys("GM0344");
        assertThat(queries.curve(all.municipalities(List.of("GM0344"))).main())
                .containsExactlyInAnyOrderElementsOf(queries.curve(all).main());
        assertThat(queries.curve(all).low()).contains(new CurvePoint(61, 1, 0));
        assertThat(queries.curve(all.municipalities(List.of("GM0202"))))
                .isEqualTo(BoundedCurve.NONE);
    }

    @Test
    void refusesAFileWhoseCurveAndCountsContradictEachOther() throws Exception {
        try (var wrong = RetentionFigures.create(folder.resolve("wrong.duckdb"))) {
            wrong.execute(
                    "update published.observations set denominator = 9 where measure = '26w'");

            assertThatThrownBy(() -> wrong.queries().observations(ObservationFilter.of("BEH-01")))
                    .isInstanceOf(FiguresException.class)
                    .hasMessageContaining("counts and the curve disagree");
        }
    }

    private static Observation one(
            String indicator, String measure, String municipality, String period) {
        return queries
                .observations(
                        ObservationFilter.of(indicator)
                                .measures(measure)
                                .municipalities(List.of(municipality)))
                .stream()
                .filter(observation -> observation.period().toString().equals(period))
                .findFirst()
                .orElseThrow();
    }
}
