package nl.perspectief.dashboard.language;

import static nl.perspectief.dashboard.language.Language.DUTCH;
import static nl.perspectief.dashboard.language.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void writesValuesAsPeopleInTheNetherlandsDo() {
        assertThat(DUTCH.count(1234)).isEqualTo("1.234");
        assertThat(DUTCH.tenths(4.25)).isEqualTo("4,2");
        assertThat(DUTCH.percent(0.584)).isEqualTo("58\u00a0%");
        assertThat(DUTCH.percents(0.52, 0.6449)).isEqualTo("52–64\u00a0%");
        assertThat(DUTCH.percents(0.996, 1)).isEqualTo("100\u00a0%");
        assertThat(DUTCH.day(LocalDate.of(2026, 10, 4))).isEqualTo("04-10-2026");
        assertThat(DUTCH.period("2026-K3")).isEqualTo("2026-K3");
    }

    @Test
    void writesValuesAsPeopleInEnglandDo() {
        assertThat(ENGLISH.count(1234)).isEqualTo("1,234");
        assertThat(ENGLISH.tenths(4.25)).isEqualTo("4.2");
        assertThat(ENGLISH.percent(0.584)).isEqualTo("58%");
        assertThat(ENGLISH.percents(0.52, 0.6449)).isEqualTo("52–64%");
        assertThat(ENGLISH.day(LocalDate.of(2026, 10, 4))).isEqualTo("4\u00a0Oct\u00a02026");
        assertThat(ENGLISH.period("2026-K3")).isEqualTo("2026-Q3");
        assertThat(ENGLISH.period("2026")).isEqualTo("2026");
    }

    @Test
    void choosesBetweenOneAndMore() {
        assertThat(DUTCH.counted(1, "gemeente", "gemeenten")).isEqualTo("1\u00a0gemeente");
        assertThat(DUTCH.counted(0, "gemeente", "gemeenten")).isEqualTo("0\u00a0gemeenten");
    }

    @Test
    void listsWithAnd() {
        assertThat(DUTCH.listed(List.of())).isEmpty();
        assertThat(DUTCH.listed(List.of("Breda"))).isEqualTo("Breda");
        assertThat(DUTCH.listed(List.of("Breda", "Delft", "Venlo")))
                .isEqualTo("Breda, Delft en Venlo");
        assertThat(ENGLISH.listed(List.of("Breda", "Delft"))).isEqualTo("Breda and Delft");
    }

    @Test
    void speaksDutchToWhoeverReadsNeither() {
        assertThat(Language.of(Locale.FRANCE)).isEqualTo(DUTCH);
        assertThat(Language.of(Locale.US)).isEqualTo(ENGLISH);
        assertThat(Language.ofCode("fr")).isEmpty();
    }
}
