package nl.perspectief.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void keepsQuartersRangesAndIntervalsOnOneLine() {
        var sentence =
                new Sentence(
                        "In 2026-K3, waren bij 64\u00a0% beide aanwezig (95 %: 53–74\u00a0%); nu 1–2\u00a0%.");

        assertThat(
                        sentence.getChildren()
                                .filter(Span.class::isInstance)
                                .map(part -> ((Span) part).getText()))
                .containsExactly("2026-K3,", "(95 %: 53–74\u00a0%)", "1–2\u00a0%");
        assertThat(sentence.getElement().getTextRecursively())
                .isEqualTo(
                        "In 2026-K3, waren bij 64\u00a0% beide aanwezig (95 %: 53–74\u00a0%); nu 1–2\u00a0%.");
    }

    @Test
    void anotherSentenceTakesThePlaceOfTheFirst() {
        var sentence = new Sentence("Van 2026-K2.");

        sentence.say("Nog niets.");

        assertThat(sentence.getElement().getTextRecursively()).isEqualTo("Nog niets.");
    }
}
