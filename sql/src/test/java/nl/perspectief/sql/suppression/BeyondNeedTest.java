package nl.perspectief.sql.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BeyondNeedTest {

    private static final Cell TWO = cell("GM1", 2);
    private static final Cell FIFTY = cell("GM2", 50);
    private static final Cell SIXTY = cell("GM3", 60);
    private static final Cell SEVENTY = cell("GM4", 70);
    private static final List<Cell> ALL =
            List.of(cell(Cell.TOTAL, 182), TWO, FIFTY, SIXTY, SEVENTY);

    /** Beside the two there must be two others, for one of them knows itself. */
    @Test
    void aFourthIsBeyondNeedAndAThirdIsNot() {
        var four = BeyondNeed.of(ALL, Set.of(TWO, FIFTY, SIXTY, SEVENTY), 5, false, others());

        assertThat(four.spared()).containsExactly(FIFTY);

        var three = BeyondNeed.of(ALL, Set.of(TWO, SIXTY, SEVENTY), 5, false, others());

        assertThat(three.tried()).isEqualTo(3);
        assertThat(three.spared()).doesNotContain(SIXTY, SEVENTY);
    }

    private static List<Cell> others() {
        return List.of(FIFTY, SIXTY, SEVENTY);
    }

    private static Cell cell(String area, long persons) {
        return new Cell(
                area, "2025", Grouping.WHOLE, "", "", persons, 0, 0, persons > 0 && persons < 5);
    }
}
