package nl.perspectief.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.IndicatorQueries;
import nl.perspectief.dashboard.overview.DeliveryWords.Mark;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewQueriesTest {

    @TempDir static Path data;

    private static IndicatorQueries figures;
    private static OverviewQueries queries;

    @BeforeAll
    static void publish() {
        PublishedFixture.publish(data);
        var file =
                data.resolve(
                        "warehouse/2026-10-14-"
                                + PublishedFixture.SNAPSHOT_ID.substring(0, 12)
                                + ".duckdb");
        figures = new IndicatorQueries(() -> DriverManager.getConnection("jdbc:duckdb:" + file));
        queries = new OverviewQueries(figures);
    }

    @Test
    void asksForTheProgrammeAlone() {
        var overview = queries.overview(reading("BOTOC"));

        assertThat(overview.placed().total().quarters()).hasSize(9);
        assertThat(overview.placed().chosen()).isEmpty();
        assertThat(overview.followed()).hasSize(1);
        assertThat(overview.deliveries().municipalities()).hasSize(16);
    }

    @Test
    void putsTheChosenMunicipalityInFront() {
        var overview = queries.overview(reading("BOTOC", "GM0855"));

        assertThat(overview.placed().inFront().whose().label()).isEqualTo("Tilburg");
        assertThat(overview.inFront().whose().label()).isEqualTo("Tilburg");
        assertThat(overview.followed())
                .extracting(one -> one.whose().label())
                .containsExactly("BOTOC", "Tilburg");
    }

    @Test
    void knowsWhoDeliversCohorts() {
        var overview = queries.overview(reading("IMPULS_SZW", "GM0141"));

        assertThat(Headline.of(overview.retained().inFront()).value()).isNotEqualTo("n.v.t.");
        var cohorts =
                PublishedFixture.participants().stream()
                        .filter(one -> one.mode().equals("B"))
                        .findFirst()
                        .orElseThrow();
        var ofCohorts = queries.overview(reading(cohorts.programme(), cohorts.code()));
        assertThat(Headline.of(ofCohorts.retained().inFront()).remarks().getFirst())
                .contains("levert cohorten");
    }

    @Test
    void thePartsOfABarAddUpToTheProgramme() {
        var overview = queries.overview(reading("BOTOC", "GM0363", "GM0855"));

        var parts = PlacementsChart.of(overview).series();

        assertThat(parts)
                .extracting(Series::name)
                .containsExactly("Amsterdam", "Tilburg", "Overige gemeenten");
        var total = overview.placed().total().values();
        for (int quarter = 0; quarter < total.size(); quarter++) {
            int at = quarter;
            assertThat(parts.stream().mapToDouble(part -> part.points().get(at).value()).sum())
                    .isEqualTo(total.get(quarter));
        }
    }

    @Test
    void theCurveStartsWithEveryoneAndIsReadByWeek() {
        var chart = RetentionChart.of(queries.overview(reading("BOTOC")));

        var line = chart.series().getFirst().points();
        assertThat(line).hasSize(53);
        assertThat(line.getFirst().cells()).startsWith("0", "BOTOC", "100\u00a0%");
        assertThat(chart.atRisk().rows().getFirst().numbers().getFirst())
                .isEqualTo(line.getFirst().cells().getLast());
    }

    @Test
    void marksEveryWayOfDelivering() {
        var deliveries = queries.overview(reading("BOTOC")).deliveries();

        var marks =
                deliveries.municipalities().stream()
                        .map(one -> DeliveryWords.mark(deliveries.state(one, new Quarter(2026, 3))))
                        .toList();
        assertThat(marks).contains(Mark.IN, Mark.LATE, Mark.NOT_YET, Mark.RETURNED);
        assertThat(DeliveryWords.answer(deliveries))
                .isEqualTo(
                        "Van 2026-K3 zijn 14 van de 16 leveringen verwerkt; nog niet: Groningen en Nieuwegein.");
    }

    @Test
    void theSameQuestionIsAskedOnce() {
        assertThat(queries.overview(reading("BOTOC"))).isSameAs(queries.overview(reading("BOTOC")));
    }

    private static FilterInUrl.Reading reading(String programme, String... municipalities) {
        return new FilterInUrl.Reading(
                new Filter(programme, List.of(municipalities)),
                new Programme(programme, programme, figures.participants(programme), 14, 16),
                List.of());
    }
}
