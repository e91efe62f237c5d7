package nl.perspectief.sql.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One municipality in a year with two quarters, and then with a third. */
class SuccessiveFiguresTest {

    private static final Cell FIRST = cell("2026-K1", 10);
    private static final Cell SECOND = cell("2026-K2", 10);
    private static final Cell THIRD = cell("2026-K3", 3);
    private static final SharedFigures BEFORE = figures(Set.of(), FIRST, SECOND, cell("2026", 20));

    @Test
    void aShownYearTellsTheQuarterItGrewBy() {
        var now = figures(Set.of(THIRD), FIRST, SECOND, THIRD, cell("2026", 23));

        assertThat(beside(now).growthOfAYear()).containsExactly(THIRD);
        assertThat(beside(now).changedByFew()).containsExactly(cell("2026", 23));
    }

    @Test
    void itDoesNotWhenTheYearIsHiddenOrWasCorrected() {
        Cell year = cell("2026", 23);

        assertThat(beside(figures(Set.of(THIRD, year), FIRST, SECOND, THIRD, year)).growthOfAYear())
                .isEmpty();
        assertThat(
                        beside(
                                        figures(
                                                Set.of(THIRD),
                                                cell("2026-K1", 11),
                                                SECOND,
                                                THIRD,
                                                cell("2026", 24)))
                                .growthOfAYear())
                .isEmpty();
    }

    @Test
    void whatWasShownWithTheSameNumberIsRemembered() {
        var now = figures(Set.of(FIRST, THIRD), FIRST, SECOND, THIRD, cell("2026", 23));

        assertThat(beside(now).remembered()).containsExactly(FIRST);
        assertThat(beside(now).hidden()).containsExactly(THIRD);
    }

    private static SuccessiveFigures beside(SharedFigures now) {
        return new SuccessiveFigures(BEFORE, now, cell -> !cell.isYear());
    }

    private static SharedFigures figures(Set<Cell> kept, Cell... cells) {
        return new SharedFigures(
                "PLA-01 count BOTOC figure", "BOTOC", "flow", List.of(cells), kept);
    }

    private static Cell cell(String period, long persons) {
        return new Cell("GM1", period, Grouping.WHOLE, "", "", persons, 0, 0, persons < 5);
    }
}
