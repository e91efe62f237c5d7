package nl.perspectief.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.chart.AtRisk;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.figure.DeliveryMark;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.PublishedWarehouse;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewQueriesTest {

    private static final FigureWords WORDS = new FigureWords(Language.DUTCH);

    @TempDir static Path data;

    private static PublishedWarehouse warehouse;
    private static CurrentFigures figures;
    private static OverviewQueries queries;

    @BeforeAll
    static void publish() {
        PublishedFixture.publish(data);
        warehouse = new PublishedWarehouse(data.resolve("warehouse"));
        figures = new CurrentFigures(warehouse, new SignedIn());
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

        assertThat(headline(overview).value()).isNotEqualTo("n.v.t.");
        var cohorts =
                PublishedFixture.participants().stream()
                        .filter(one -> one.mode().equals("B"))
                        .findFirst()
                        .orElseThrow();
        var ofCohorts = overview(cohorts.programme(), cohorts.code());
        assertThat(headline(ofCohorts).remarks().getFirst()).contains("levert cohorten");
    }

    @Test
    void thePartsOfABarAddUpToTheProgramme() {
        var overview = overview("BOTOC", "GM0363", "GM0855");

        var parts = new PlacementsChart(WORDS).of(overview).series();

        assertThat(parts)
                .extracting(Series::name)
                .containsExactly("Amsterdam", "Tilburg", "Overige");
        var total = overview.placed().total().quarters().stream().map(Observation::value).toList();
        for (int quarter = 0; quarter < total.size(); quarter++) {
            int at = quarter;
            assertThat(parts.stream().mapToDouble(part -> part.points().get(at).value()).sum())
                    .isEqualTo(total.get(quarter));
        }
    }

    @Test
    void theCurveStartsWithEveryoneAndIsReadByMonthAndAtItsHorizons() {
        var chart = new RetentionChart(WORDS).of(overview("BOTOC"));

        var line = chart.series().getFirst().points();
        // 0, 30, 60 … 360, and 13, 26 and 52 weeks
        assertThat(line).hasSize(16);
        assertThat(line.getFirst().cells()).startsWith("0", "BOTOC", "100\u00a0%");
        assertThat(chart.atRisk().rows().getFirst().numbers().getFirst())
                .isEqualTo(line.getFirst().cells().getLast());
    }

    @Test
    void marksEveryWayOfDelivering() {
        var deliveries = overview("BOTOC").deliveries();

        var marks =
                deliveries.municipalities().stream()
                        .map(
                                one ->
                                        DeliveryMark.of(
                                                deliveries.state(one, new Quarter(2026, 3)),
                                                deliveries.asOf()))
                        .toList();
        assertThat(marks)
                .contains(
                        DeliveryMark.IN,
                        DeliveryMark.LATE,
                        DeliveryMark.NOT_YET,
                        DeliveryMark.RETURNED);
        assertThat(new DeliveryWords(Language.DUTCH).answer(deliveries))
                .isEqualTo(
                        "Van 2026-K3 zijn 14 van de 16 leveringen verwerkt. Nog niet: Groningen en Nieuwegein."
                                + " Leveren kan tot en met 11-11-2026.");
    }

    @Test
    void theSameQuestionIsAskedOnce() {
        var first = overview("BOTOC", "GM0855").placed();
        var second = overview("BOTOC", "GM0855").placed();

        assertThat(first.total() == second.total()).isTrue();
        assertThat(first.inFront() == second.inFront()).isTrue();
    }

    @Test
    void aDeliveryIsMissedOnceItsLastDayIsOver() {
        var deliveries = overview("BOTOC").deliveries();
        var groningen =
                deliveries.municipalities().stream()
                        .filter(one -> one.name().equals("Groningen"))
                        .findFirst()
                        .orElseThrow();
        var newest = deliveries.state(groningen, new Quarter(2026, 3));

        assertThat(DeliveryMark.of(newest, newest.deadline())).isEqualTo(DeliveryMark.NOT_YET);
        assertThat(DeliveryMark.of(newest, newest.deadline().plusDays(1)))
                .isEqualTo(DeliveryMark.MISSED);
    }

    @Test
    void whoIsChosenStandsOnTopOfTheGrid() {
        var deliveries = overview("BOTOC", "GM0855").deliveries();

        assertThat(deliveries.chosenFirst()).hasSize(16);
        assertThat(deliveries.chosenFirst().getFirst().name()).isEqualTo("Tilburg");
    }

    @Test
    void whoDeliversNoRowsHasNoLineAndNoZeros() {
        var cohorts =
                PublishedFixture.participants().stream()
                        .filter(one -> one.mode().equals("B"))
                        .findFirst()
                        .orElseThrow();

        var chart = new RetentionChart(WORDS).of(overview(cohorts.programme(), cohorts.code()));

        assertThat(chart.words().answer()).contains("is er geen lijn", "levert cohorten");
        assertThat(chart.words().subject()).doesNotContain("0\u00a0jongeren", "lichte band");
        assertThat(chart.atRisk().rows())
                .extracting(AtRisk.Row::name)
                .containsExactly(chart.series().getLast().name());
    }

    @Test
    void everyCardSaysThatItsFiguresAreInvented() {
        var overview = overview("BOTOC", "GM0855");

        assertThat(new PlacementsChart(WORDS).of(overview).words().source().text())
                .isEqualTo(
                        "Stand 14-10-2026, kenmerk 5f0c2e9a7b31 · 2026-K3 over 14 van 16 gemeenten, voorlopig · fictieve cijfers");
        assertThat(new RetentionChart(WORDS).of(overview).words().source().text())
                .endsWith("fictieve cijfers");
        assertThat(new Source(WORDS, overview.snapshot()).line().text())
                .isEqualTo("Stand 14-10-2026, kenmerk 5f0c2e9a7b31 · fictieve cijfers");
    }

    private static Headline headline(Overview overview) {
        return new HeadlineWords(WORDS)
                .of(overview.retained().inFront(), overview.retained().total());
    }

    @Test
    void endsAtTheQuarterThatIsChosen() {
        var last = new Quarter(2026, 1);

        var overview = queries.overview(reading(last, "BOTOC", "GM0855")).orElseThrow();

        assertThat(overview.started().total().newest().period()).isEqualTo(Period.of(last));
        assertThat(overview.started().inFront().newest().period()).isEqualTo(Period.of(last));
        assertThat(overview.deliveries().quarters()).last().isEqualTo(last);
        assertThat(new OverviewWords(WORDS).lead(overview)).endsWith("tot en met 2026-K1.");
        assertThat(new RetentionChart(WORDS).of(overview).words().subject())
                .contains("startkwartalen tot en met 2026-K1 samen");
    }

    private static Overview overview(String programme, String... municipalities) {
        return queries.overview(reading(null, programme, municipalities)).orElseThrow();
    }

    private static FilterInUrl.Reading reading(
            @Nullable Quarter upTo, String programme, String... municipalities) {
        return new FilterInUrl.Reading(
                new Filter(Language.DUTCH, programme, List.of(municipalities), upTo, null),
                new Programme(
                        programme,
                        programme,
                        figures.read(asked -> asked.participants(programme)).orElseThrow(),
                        new TreeMap<>()),
                upTo == null ? new Quarter(2026, 3) : upTo,
                Map.of(),
                List.of());
    }
}
