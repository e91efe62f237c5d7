package nl.perspectief.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.etl.definition.CsvResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure that is published has its question in plain words, in both languages. */
class QuestionTest {

    private static List<Indicator> catalogue() {
        return CsvResource.read("/warehouse/reference/indicators.csv").stream()
                .map(
                        line ->
                                new Indicator(
                                        line.get("id"),
                                        1,
                                        line.get("name_nl"),
                                        line.get("name_en"),
                                        line.get("definition"),
                                        line.get("numerator"),
                                        line.get("denominator"),
                                        line.get("unit"),
                                        line.get("direction"),
                                        line.get("kind"),
                                        Stream.of(line.get("measures").split(","))
                                                .map(String::strip)
                                                .toList(),
                                        List.of(),
                                        line.get("source"),
                                        line.get("interval"),
                                        line.get("suppression")))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMeasureHasAQuestionAndAnAnswerWithItsPlaces(Language language) {
        assertThat(catalogue())
                .hasSize(26)
                .flatExtracting(Question::of)
                .allSatisfy(
                        question -> {
                            var said = question.in(language);
                            assertThat(said.title()).endsWith("?");
                            assertThat(said.counted()).endsWith(".");
                            assertThat(said.name()).isNotBlank();
                            assertThat(said.answer()).doesNotContain("'");
                            assertThat(Question.answer(said, "2026-K3", "Tilburg", "71 %"))
                                    .contains("2026-K3", "Tilburg", "71 %");
                        });
    }

    @Test
    void noTwoOfAnIndicatorHaveTheSameCodeOrName() {
        assertThat(catalogue())
                .allSatisfy(
                        one ->
                                assertThat(Question.of(one))
                                        .extracting(Question::code)
                                        .doesNotHaveDuplicates());
        assertThat(catalogue())
                .allSatisfy(
                        one ->
                                assertThat(Question.of(one))
                                        .extracting(question -> question.dutch().name())
                                        .doesNotHaveDuplicates());
    }

    @Test
    void anIndicatorWithoutWordsOfItsOwnGoesByItsName() {
        var fresh =
                new Indicator(
                        "NEW-01",
                        27,
                        "Naam",
                        "Name",
                        "Definition",
                        "",
                        "",
                        "%",
                        "none",
                        "flow",
                        List.of("rate"),
                        List.of(),
                        "",
                        "none",
                        "S-PCT");

        var said = Question.of(fresh).getFirst().in(Language.DUTCH);

        assertThat(said.title()).isEqualTo("Naam");
        assertThat(Question.answer(said, "2026-K3", "Tilburg", "71 %"))
                .isEqualTo("2026-K3, Tilburg: 71 %");
    }
}
