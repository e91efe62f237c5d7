package nl.perspectief.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import nl.perspectief.dashboard.indicator.Status;
import org.junit.jupiter.api.Test;

class PlacementsChartTest {

    @Test
    void answersWithTheQuarterAndTheYearBefore() {
        var trend =
                Observations.of("count").count(41).count(38).count(40).count(39).count(45).trend();

        assertThat(PlacementsChart.answer(trend, trend))
                .isEqualTo(
                        "In 2026-K3 begonnen in Tilburg 41\u00a0plaatsingen op betaald werk:"
                                + " 3 meer dan een kwartaal eerder en 4 minder dan een jaar eerder.");
    }

    @Test
    void answersWithTheReasonWhenThereIsNoFigure() {
        var trend = Observations.of("count").without(Status.NOT_DELIVERED).count(3).trend();

        assertThat(PlacementsChart.answer(trend, trend))
                .isEqualTo(
                        "Voor Tilburg is er geen cijfer van 2026-K3. Niet geleverd sinds 2026-K3.");
    }
}
