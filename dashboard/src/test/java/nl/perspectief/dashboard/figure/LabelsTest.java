package nl.perspectief.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private record Place(String name, double x, double y) implements OnMap {

        @Override
        public String code() {
            return name;
        }
    }

    private static Place at(String name, double x, double y) {
        return new Place(name, x, y);
    }

    @Test
    void aNameStandsRightOfItsSign() {
        var one = at("Tilburg", 100, 200);

        assertThat(Labels.of(List.of(one), List.of(one)))
                .containsEntry("Tilburg", Labels.Side.RIGHT);
    }

    @Test
    void whereAnotherSignIsInTheWayItStandsLeft() {
        var one = at("Leeuwarden", 150, 40);
        var other = at("Groningen", 190, 40);

        assertThat(Labels.of(List.of(one, other), List.of(one, other)))
                .containsEntry("Leeuwarden", Labels.Side.LEFT)
                .containsEntry("Groningen", Labels.Side.RIGHT);
    }

    @Test
    void aNameThatFitsNowhereIsLeftOutAndTheMoreWantedGoesFirst() {
        var wanted = at("Rotterdam", 60, 200);
        var between = at("Schiedam", 60, 205);

        assertThat(Labels.of(List.of(wanted, between), List.of(wanted, between)).keySet())
                .contains("Rotterdam");
        assertThat(
                        Labels.of(
                                List.of(at("W", 20, 200), wanted, at("E", 74, 200)),
                                List.of(at("W", 20, 200), at("E", 74, 200), wanted)))
                .doesNotContainKey("Rotterdam");
    }

    @Test
    void noNameLeavesTheMap() {
        var one = at("Enschede", MapLayout.WIDTH - 12, 150);

        assertThat(Labels.of(List.of(one), List.of(one)))
                .containsEntry("Enschede", Labels.Side.LEFT);
    }
}
