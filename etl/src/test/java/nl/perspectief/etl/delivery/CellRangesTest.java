package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.perspectief.etl.finding.CellAddress;
import org.junit.jupiter.api.Test;

class CellRangesTest {

    @Test
    void runsOfRowsBecomeRangesAndEveryCellStaysReachable() {
        var cells =
                List.of(
                        new CellAddress(20, 3),
                        new CellAddress(14, 3),
                        new CellAddress(21, 3),
                        new CellAddress(22, 3),
                        new CellAddress(5, 27));

        assertThat(CellRanges.of(cells)).isEqualTo("D14, D20:D22, AB5");
        assertThat(CellRanges.cells("D14, D20:D22, AB5"))
                .containsExactlyInAnyOrderElementsOf(cells);
        assertThat(CellRanges.of(List.of())).isEmpty();
        assertThat(CellRanges.cells("")).isEmpty();
    }
}
