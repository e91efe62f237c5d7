package nl.perspectief.dashboard.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.chart.ChartModel;
import nl.perspectief.dashboard.chart.LineChart;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.RowChart;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.SurvivalChart;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.PublishedWarehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page asks, and what it makes of the answers. */
class PlacementsQueriesTest {

    private static final FigureWords WORDS = new FigureWords(Language.DUTCH);

    @TempDir static Path data;

    private static PublishedWarehouse warehouse;
    private static StandingQueries standings;
    private static PlacementsQueries queries;

    @BeforeAll
    static void publish() throws IOException, SQLException {
        PlacementsFigures.publish(data);
        warehouse = new PublishedWarehouse(data.resolve("warehouse"));
        standings = new StandingQueries(new CurrentFigures(warehouse, new SignedIn()));
        queries = new PlacementsQueries();
    }

    @AfterAll
    static void close() {
        warehouse.close();
    }

    @Test
    void theLastWholeYearGoesWithoutSaying() {
        assertThat(placements("").choice().cohort()).isEqualTo(Period.ofYear(2025));
        assertThat(placements("&cohort=2025-K1").choice().cohort())
                .isEqualTo(Period.parse("2025-K1"));
        assertThat(placements("&tm=2025-K3").choice().cohort()).isEqualTo(Period.parse("2025-K3"));
        assertThat(placements("&cohort=2026").choice().cohort()).isEqualTo(Period.ofYear(2025));
    }

    @Test
    void everyStepIsOfItsOwnGroupAndACountIsNoShare() {
        var way = way("");

        assertThat(way.rows())
                .extracting(RowChart.Row::name)
                .containsExactly(
                        "Eerste contact binnen 14 dagen",
                        "Traject begonnen",
                        "Betaald werk binnen 26 weken",
                        "Na 26 weken nog aan het werk");
        assertThat(drawn(way.series().getFirst())).containsExactly(70.0, null, 35.0, 50.0);
        assertThat(way.series().getFirst().points().get(1).cells()).contains("200", "trajecten");
        assertThat(way.words().answer())
                .startsWith("In BOTOC, 2025: 70\u00a0% van wie werd aangemeld")
                .contains("naar schatting 35\u00a0% van wie begon had binnen 26 weken");
        assertThat(way.words().subject()).contains("niet met elkaar te vermenigvuldigen");
    }

    @Test
    void municipalitiesStandBesideEachOtherAndWhoHasNoFigureIsToldWhy() {
        var way = way("&gemeenten=GM0202,GM0344,GM0356");

        assertThat(way.series())
                .extracting(Series::name)
                .containsExactly("Arnhem", "Nieuwegein", "Utrecht", "BOTOC");
        assertThat(way.series().getLast().tone()).isEqualTo(Tone.CONTEXT);
        assertThat(way.series().getFirst().points().getFirst().cells()).contains("niet geleverd");
        assertThat(way.series().get(1).points().getFirst().cells()).contains("n.v.t.");
        assertThat(drawn(way.series().get(2))).containsExactly(80.0, null, 50.0, 50.0);
        assertThat(way.words().subject())
                .contains("Voor Arnhem is over 2025 niets geleverd.")
                .containsOnlyOnce("Nieuwegein levert cohorten");
    }

    @Test
    void theWaitIsTheShareThatFoundWorkWithItsMedian() {
        var wait = wait("&gemeenten=GM0344");

        assertThat(wait.words().answer())
                .startsWith(
                        "Van wie in Utrecht in 2025 begon had naar schatting 50\u00a0% binnen 26 weken betaald werk")
                .contains("de helft had dat binnen 100\u00a0dagen")
                .contains("in BOTOC als geheel 35\u00a0%")
                .contains("Het verschil tussen Utrecht en de rest van BOTOC is aantoonbaar");
        var points = wait.series().getFirst().points();
        assertThat(points.getFirst().value()).isZero();
        assertThat(points.getLast().value()).isEqualTo(50);
        assertThat(points.getLast().low()).isLessThan(50);
        assertThat(points.getLast().high()).isGreaterThan(50);
        assertThat(wait.lastWeek()).isEqualTo(26);
    }

    @Test
    void aHalfThatIsNotReachedIsSaid() {
        assertThat(wait("&gemeenten=GM0855").words().answer())
                .contains("dat de helft betaald werk had, is nog niet bereikt");
    }

    @Test
    void whoHasNoLineIsToldOfAndKeepsItsColour() {
        var wait = wait("&gemeenten=GM0202,GM0344,GM0855");

        assertThat(wait.series())
                .extracting(Series::name, Series::tone)
                .containsExactly(
                        tuple("Tilburg", Tone.SECOND),
                        tuple("Utrecht", Tone.THIRD),
                        tuple("BOTOC", Tone.CONTEXT));
        assertThat(wait.words().subject()).contains("Zonder cijfer: niet geleverd (Arnhem).");
        assertThat(wait.words().answer())
                .contains("Tilburg 20\u00a0%", "Utrecht 50\u00a0%")
                .contains("Het verschil tussen de groepen is aantoonbaar");
    }

    @Test
    void theValuesOfABreakdownAreOfThoseChosenTogether() {
        var wait = wait("&gemeenten=GM0344,GM0855&uitsplitsing=benefit_position");

        assertThat(wait.series())
                .extracting(Series::name, Series::tone)
                .containsExactly(
                        tuple("Bijstand (Participatiewet)", Tone.FIRST),
                        tuple("Geen uitkering", Tone.SECOND));
        assertThat(wait.words().subject())
                .contains("Zonder cijfer: afgeschermd (WW-uitkering). Afgeschermd: dit cijfer");
        assertThat(wait.words().answer())
                .contains("Bijstand (Participatiewet) 50\u00a0%", "Geen uitkering 25\u00a0%")
                .contains("aantoonbaar");
    }

    @Test
    void aValueAloneIsNoPlace() {
        assertThat(wait("&gemeenten=GM0344&uitsplitsing=coach_type").words().answer())
                .startsWith(
                        "Van wie in 2025 begon had naar schatting binnen 26 weken betaald werk: Jongerenwerk 50\u00a0%");
    }

    @Test
    void aBreakdownThatAFigureDoesNotHaveIsSaid() {
        assertThat(wait("&uitsplitsing=sector").words().subject())
                .contains("Dit cijfer is er niet naar sector.");
    }

    @Test
    void countsByValueAreAddedUpAndWhatIsKeptInAPartIsKeptInTheSum() {
        var split = split("&gemeenten=GM0344,GM0855&uitsplitsing=sector", Figure.PLACED);

        assertThat(split.rows())
                .extracting(RowChart.Row::name)
                .containsExactly("Horeca", "Openbaar bestuur", "Onbekend");
        assertThat(drawn(split.series().getFirst())).containsExactly(40.0, 20.0, 10.0);
        assertThat(split.words().answer())
                .isEqualTo(
                        "In Tilburg + Utrecht, 2025: 70 plaatsingen, in 3 groepen met een cijfer.");
        assertThat(split.words().subject())
                .contains("Zonder cijfer: afgeschermd (Landbouw, bosbouw en visserij).");
    }

    @Test
    void sharesByValueAreTestedBeforeTheyAreCalledDifferent() {
        var split = split("&uitsplitsing=sector", Figure.UNSUBSIDISED);

        assertThat(drawn(split.series().getFirst())).containsExactly(90.0, 10.0);
        assertThat(split.words().answer())
                .contains("per groep 10–90\u00a0%")
                .contains("tussen de groepen is aantoonbaar");
        assertThat(split("&gemeenten=GM0344&uitsplitsing=sector", Figure.PLACED).words().answer())
                .doesNotContain("aantoonbaar");
    }

    @Test
    void theKindOfWorkOfOneMunicipalityIsTestedAgainstTheRest() {
        assertThat(kinds("&gemeenten=GM0344").words().answer())
                .contains("60\u00a0% van de plaatsingen was gewoon werk zonder subsidie")
                .contains("Geen aantoonbaar verschil in werk zonder subsidie")
                .contains("tussen Utrecht en de rest van BOTOC");
        assertThat(kinds("").words().answer()).doesNotContain("verschil");
    }

    @Test
    void severalMunicipalitiesHaveALineEachSoThatAMissingOneMakesNoLowerBar() {
        var placed = placed("&gemeenten=GM0202,GM0344&per=jaar");

        assertThat(placed).isInstanceOf(LineChart.class);
        assertThat(placed.words().answer())
                .isEqualTo(
                        "In 2025 begonnen plaatsingen: Arnhem niet geleverd en Utrecht 50; in BOTOC als geheel 70 (over 1 van 1 gemeenten).");
    }

    @Test
    void aMunicipalityWithoutFiguresIsShownWithTheProgrammeBesideIt() {
        var placed = placed("&gemeenten=GM0202&per=jaar");

        assertThat(placed.series()).extracting(Series::name).contains("BOTOC");
        assertThat(placed.words().answer())
                .startsWith("Voor Arnhem is er geen cijfer van 2025.")
                .contains("In 2025 begonnen in BOTOC 70 plaatsingen");
    }

    private static List<Double> drawn(Series series) {
        return series.points().stream().map(Point::value).toList();
    }

    private static RowChart way(String more) {
        return new WayChart(placements(more), WORDS, links()).chart();
    }

    private static RowChart kinds(String more) {
        return new KindsChart(placements(more), WORDS, links()).chart();
    }

    private static DefinitionLinks links() {
        return new DefinitionLinks(new Filter(Language.DUTCH, "BOTOC", List.of()));
    }

    private static SurvivalChart wait(String more) {
        return new WaitChart(placements(more), WORDS).chart();
    }

    private static ChartModel placed(String more) {
        var placements = placements(more);
        var total = Objects.requireNonNull(placements.total().trend(Figure.PLACED));
        return new PlacedChart(placements, total, WORDS).chart();
    }

    private static RowChart split(String more, Figure figure) {
        var placements = placements(more);
        var split =
                placements.splits().stream()
                        .filter(one -> one.figure() == figure)
                        .findFirst()
                        .orElseThrow();
        return new SplitChart(placements, split, Objects.requireNonNull(placements.by()), WORDS)
                .chart();
    }

    private static Placements placements(String more) {
        return standings
                .look(
                        QueryParameters.fromString("programma=BOTOC" + more),
                        Language.DUTCH,
                        queries::placements)
                .orElseThrow()
                .answer();
    }
}
