package nl.perspectief.dashboard.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutchTest {

    @Test
    void writesNumbersAsPeopleInTheNetherlandsDo() {
        assertThat(Dutch.count(1234)).isEqualTo("1.234");
        assertThat(Dutch.percent(0.584)).isEqualTo("58\u00a0%");
        assertThat(Dutch.percents(0.52, 0.6449)).isEqualTo("52–64\u00a0%");
        assertThat(Dutch.percents(0.996, 1)).isEqualTo("100\u00a0%");
        assertThat(Dutch.day(LocalDate.of(2026, 10, 4))).isEqualTo("04-10-2026");
    }

    @Test
    void choosesBetweenOneAndMore() {
        assertThat(Dutch.counted(1, "gemeente", "gemeenten")).isEqualTo("1\u00a0gemeente");
        assertThat(Dutch.counted(0, "gemeente", "gemeenten")).isEqualTo("0\u00a0gemeenten");
    }

    @Test
    void listsWithAnd() {
        assertThat(Dutch.listed(List.of())).isEmpty();
        assertThat(Dutch.listed(List.of("Breda"))).isEqualTo("Breda");
        assertThat(Dutch.listed(List.of("Breda", "Delft", "Venlo")))
                .isEqualTo("Breda, Delft en Venlo");
    }
}
