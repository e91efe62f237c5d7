package nl.perspectief.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.overview.DeliveryWords.Mark;
import nl.perspectief.sql.PublishedWarehouse;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewQueriesTest {

    @TempDir static Path data;

    private static PublishedWarehouse warehouse;
    private static CurrentFigures figures;
    private static OverviewQueries queries;

    @BeforeAll
    static void publish() {
        PublishedFixture.publish(data);
        warehouse = new PublishedWarehouse(data.resolve("warehouse"));
        figures = new CurrentFigures(warehouse);
        queries = new OverviewQueries(figures);
    }

    @AfterAll
    static void close() {
        warehouse.close();
    }

    @Test
    void asksForTheProgrammeAlone() {
        var overview = overview("BOTOC");

        assertThat(overview.placed().total().quarters()).hasSize(9);
        assertThat(overview.placed().chosen()).isEmpty();
        assertThat(overview.followed()).hasSize(1);
        assertThat(overview.deliveries().municipalities()).hasSize(16);
    }

    @Test
    void putsTheChosenMunicipalityInFront() {
        var overview = overview("BOTOC", "GM0855");

        assertThat(overview.placed().inFront().whose().label()).isEqualTo("Tilburg");
        assertThat(overview.inFront().whose().label()).isEqualTo("Tilburg");
        assertThat(overview.followed())
                .extracting(one -> one.whose().label())
                .containsExactly("BOTOC", "Tilburg");
    }

    @Test
    void knowsWhoDeliversCohorts() {
        var overview = overview("IMPULS_SZW", "GM0141");

        assertThat(Headline.of(overview.retained().inFront()).value()).isNotEqualTo("n.v.t.");
        var cohorts =
                PublishedFixture.participants().stream()
                        .filter(one -> one.mode().equals("B"))
                        .findFirst()
                        .orElseThrow();
        var ofCohorts = overview(cohorts.programme(), cohorts.code());
        assertThat(Headline.of(ofCohorts.retained().inFront()).remarks().getFirst())
                .contains("levert cohorten");
    }

    @Test
    void thePartsOfABarAddUpToTheProgramme() {
        var overview = overview("BOTOC", "GM0363", "GM0855");

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
        var chart = RetentionChart.of(overview("BOTOC"));

        var line = chart.series().getFirst().points();
        assertThat(line).hasSize(53);
        assertThat(line.getFirst().cells()).startsWith("0", "BOTOC", "100\u00a0%");
        assertThat(chart.atRisk().rows().getFirst().numbers().getFirst())
                .isEqualTo(line.getFirst().cells().getLast());
    }

    @Test
    void marksEveryWayOfDelivering() {
        var deliveries = overview("BOTOC").deliveries();

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
        var first = overview("BOTOC", "GM0855").placed();
        var second = overview("BOTOC", "GM0855").placed();

        assertThat(first.total() == second.total()).isTrue();
        assertThat(first.inFront() == second.inFront()).isTrue();
    }

    private static Overview overview(String programme, String... municipalities) {
        return queries.overview(reading(programme, municipalities)).orElseThrow();
    }

    private static FilterInUrl.Reading reading(String programme, String... municipalities) {
        return new FilterInUrl.Reading(
                new Filter(programme, List.of(municipalities)),
                new Programme(
                        programme,
                        programme,
                        figures.read(asked -> asked.participants(programme)).orElseThrow(),
                        14,
                        16),
                List.of());
    }
}
