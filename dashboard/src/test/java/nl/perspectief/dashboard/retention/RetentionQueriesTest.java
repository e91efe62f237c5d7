package nl.perspectief.dashboard.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.chart.AtRisk;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.SurvivalChart;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Group;
import nl.perspectief.dashboard.figure.Horizon;
import nl.perspectief.dashboard.fixture.InventedParticipant;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.Look;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.PublishedWarehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page asks, and what it makes of the answers. */
class RetentionQueriesTest {

    private static final FigureWords WORDS = new FigureWords(Language.DUTCH);

    @TempDir static Path data;

    private static PublishedWarehouse warehouse;
    private static StandingQueries standings;
    private static RetentionQueries queries;

    @BeforeAll
    static void publish() {
        PublishedFixture.publish(data);
        warehouse = new PublishedWarehouse(data.resolve("warehouse"));
        var figures = new CurrentFigures(warehouse, new SignedIn());
        standings = new StandingQueries(figures);
        queries = new RetentionQueries();
    }

    @AfterAll
    static void close() {
        warehouse.close();
    }

    @Test
    void theProgrammeAloneIsComparedWithNothing() {
        var retention = retention("programma=BOTOC");

        assertThat(retention.groups()).hasSize(1);
        assertThat(new DifferenceWords(WORDS).verdict(retention)).isEmpty();
        assertThat(chart(retention).words().question())
                .isEqualTo("Hoeveel jongeren houden hun werk?");
        assertThat(chart(retention).words().answer())
                .matches(
                        "Na 26 weken werkt in BOTOC naar schatting \\d+\u00a0% nog \\(95\u00a0%: \\d+–\\d+\u00a0%; [\\d.]+\u00a0gevolgd\\)\\.");
        assertThat(chart(retention).words().source().text())
                .contains("jongeren gevolgd", "over 14 van 16 gemeenten", "fictieve cijfers");
    }

    @Test
    void oneMunicipalityIsTestedAgainstTheRestOfTheProgramme() {
        var retention = retention("programma=BOTOC&gemeenten=GM0855");

        assertThat(retention.isOneBesideAll()).isTrue();
        assertThat(chart(retention).series())
                .extracting(Series::tone)
                .containsExactly(Tone.FIRST, Tone.CONTEXT);
        assertThat(chart(retention).words().answer())
                .contains("werkt in Tilburg", "in BOTOC als geheel", "aantoonbaar verschil.");
        assertThat(new DifferenceWords(WORDS).why(retention))
                .contains("Tilburg", "de rest van BOTOC", "p\u00a0=\u00a00,");
    }

    @Test
    void severalMunicipalitiesAreComparedWithEachOtherAndTheSixthIsNotDrawn() {
        var retention =
                retention("programma=BOTOC&gemeenten=GM0014,GM0344,GM0363,GM0518,GM0599,GM0855");

        assertThat(retention.compared()).hasSize(5);
        assertThat(retention.groups().getLast().isContext()).isTrue();
        assertThat(chart(retention).words().subject())
                .contains("want er passen zes lijnen: Utrecht")
                .contains("95\u00a0%-intervallen staan in de tabel");
        assertThat(chart(retention).series())
                .allSatisfy(
                        line -> assertThat(line.points()).allMatch(point -> point.low() == null));
    }

    @Test
    void theValuesOfABreakdownHaveNamesAndAreCompared() {
        var retention = retention("programma=BOTOC&uitsplitsing=local_employer");

        assertThat(chart(retention).series())
                .extracting(Series::name)
                .containsExactly("Lokale werkgever", "Andere werkgever");
        assertThat(chart(retention).words().question())
                .isEqualTo("Duren banen bij een lokale werkgever langer?");
        assertThat(retention.comparison()).isNotNull();
        assertThat(retention.comparison().result()).isNotNull();
        assertThat(retention.base().cohort())
                .isEqualTo(retention.groups().stream().mapToLong(Group::cohort).sum());
    }

    @Test
    void everyLineHasAPointOnTheSameDays() {
        var chart = chart(retention("programma=BOTOC&gemeenten=GM0363,GM0855&van=2025-K3"));

        assertThat(chart.series())
                .allSatisfy(
                        line ->
                                assertThat(line.places())
                                        .isEqualTo(chart.series().getFirst().places()));
    }

    @Test
    void aLineEndsWhereNobodyHasBeenFollowedLongEnough() {
        var retention = retention("programma=BOTOC&van=2026-K1");

        assertThat(retention.groups().getFirst().at(Horizon.WEEKS_52)).isEqualTo(Status.TOO_SHORT);
        assertThat(retention.groups().getFirst().lastDay()).isEqualTo(Horizon.WEEKS_26.day());
        assertThat(chart(retention).words().subject())
                .contains("De lijn stopt in week 26 (te weinig volgduur).");
    }

    @Test
    void whoDeliversCohortsHasNoLineAndIsTestedWithNothing() {
        var cohorts =
                PublishedFixture.participants().stream()
                        .filter(one -> one.mode().equals("B"))
                        .map(InventedParticipant::code)
                        .findFirst()
                        .orElseThrow();

        var retention = retention("programma=IMPULS_SZW&gemeenten=" + cohorts);

        assertThat(chart(retention).words().answer())
                .contains("is er geen lijn", "levert cohorten");
        assertThat(retention.groups().getFirst().at(Horizon.WEEKS_26))
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(chart(retention).atRisk().rows())
                .extracting(AtRisk.Row::name)
                .containsExactly("Impulsprogramma");
        assertThat(new DifferenceWords(WORDS).verdict(retention)).isEqualTo("Niet getoetst.");
        assertThat(retention.beside().jobAfterSixMonths().estimate()).isNotNull();
    }

    @Test
    void theSameQuestionIsAskedOnce() {
        assertThat(look("programma=BOTOC&gemeenten=GM0855").answer())
                .isSameAs(look("programma=BOTOC&gemeenten=GM0855&grenzen=ja").answer());
    }

    @Test
    void theBoundsEncloseTheShare() {
        var chart = new CurveChart(WORDS, true).of(retention("programma=BOTOC"));

        assertThat(chart.columns()).hasSize(7);
        assertThat(chart.series().getFirst().points())
                .allMatch(point -> point.low() <= point.value() && point.value() <= point.high());
    }

    @Test
    void whatIsNotUnderstoodIsLeftOutAndTold() {
        var reading = look("programma=BOTOC&van=1999-K1&grenzen=nee").reading();

        var choice = Choice.of(reading, Language.DUTCH);

        assertThat(choice.from()).isNull();
        assertThat(choice.bounds()).isFalse();
        assertThat(choice.remarks())
                .containsExactly(
                        "‘1999-K1’ is geen startkwartaal van dit programma. U ziet nu alle banen vanaf het begin.",
                        "‘nee’ kennen we niet bij grenzen. Schrijf ja om ze te zien.");
        assertThat(choice.bounds(true).written()).containsOnlyKeys("grenzen");
    }

    private static SurvivalChart chart(Retention retention) {
        return new CurveChart(WORDS, false).of(retention);
    }

    private static Retention retention(String address) {
        return look(address).answer().in(Language.DUTCH);
    }

    private static Look<Retention> look(String address) {
        return standings
                .look(
                        QueryParameters.fromString(address),
                        Language.DUTCH,
                        By.characteristics(),
                        queries::retention)
                .orElseThrow();
    }
}
