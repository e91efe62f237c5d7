package nl.perspectief.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Observations;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import org.junit.jupiter.api.Test;

class PlacementsChartTest {

    private static final PlacementsChart CHART =
            new PlacementsChart(new FigureWords(Language.DUTCH));

    @Test
    void answersWithTheQuarterAndTheYearBefore() {
        var trend =
                Observations.of("count").count(41).count(38).count(40).count(39).count(45).trend();

        assertThat(CHART.answer(trend, trend))
                .isEqualTo(
                        "In 2026-K3 begonnen in Tilburg 41\u00a0plaatsingen:"
                                + " 3 meer dan een kwartaal eerder en 4 minder dan een jaar eerder.");
    }

    @Test
    void answersInEnglishToo() {
        var trend =
                Observations.of("count").count(41).count(38).count(40).count(39).count(45).trend();
        var english = new PlacementsChart(new FigureWords(Language.ENGLISH));

        assertThat(english.answer(trend, trend))
                .isEqualTo(
                        "41\u00a0placements started in Tilburg in 2026-Q3:"
                                + " 3 more than a quarter earlier and 4 fewer than a year earlier.");
    }

    @Test
    void answersWithTheReasonWhenThereIsNoFigure() {
        var trend = Observations.of("count").without(Status.NOT_DELIVERED).count(3).trend();

        assertThat(CHART.answer(trend, trend))
                .isEqualTo(
                        "Voor Tilburg is er geen cijfer van 2026-K3. Niet geleverd sinds 2026-K3.");
    }

    @Test
    void saysOverHowManyMunicipalitiesEachSumIs() {
        var trend =
                Observations.ofProgramme("count")
                        .countOver(106, 9, 16)
                        .countOver(152, 14, 16)
                        .countOver(144, 15, 16)
                        .countOver(163, 15, 16)
                        .countOver(139, 9, 16)
                        .trend();

        assertThat(CHART.answer(trend, trend))
                .isEqualTo(
                        "In 2026-K3 begonnen in Tilburg 106\u00a0plaatsingen, over 9 van 16 gemeenten:"
                                + " 46 minder dan een kwartaal eerder (toen over 14)"
                                + " en 33 minder dan een jaar eerder.");
    }

    @Test
    void aQuarterWithClearlyFewerMunicipalitiesIsThin() {
        var trend =
                Observations.ofProgramme("count")
                        .countOver(106, 9, 16)
                        .countOver(152, 14, 16)
                        .countOver(144, 15, 16)
                        .countOver(163, 14, 15)
                        .trend();

        assertThat(trend.quarters().stream().map(trend::isThin))
                .containsExactly(false, false, true, true);
    }

    @Test
    void oneOfHundredsIsNotMissed() {
        var trend =
                Observations.ofProgramme("count")
                        .countOver(9000, 330, 342)
                        .countOver(9300, 341, 342)
                        .countOver(9400, 342, 342)
                        .trend();

        assertThat(trend.quarters().stream().map(trend::isThin))
                .containsExactly(false, false, false);
    }
}
