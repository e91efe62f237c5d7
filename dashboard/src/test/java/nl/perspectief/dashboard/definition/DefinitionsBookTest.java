package nl.perspectief.dashboard.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import org.junit.jupiter.api.Test;

/** docs/definitions.md: every indicator as the catalogue and its Dutch definition tell it. */
class DefinitionsBookTest {

    private static final Path PAGE = Path.of("..", "docs", "definitions.md");

    /** Compares; with {@code -Dpages=write} it writes. */
    @Test
    void theBookIsWhatTheDataSay() throws IOException {
        String book = new DefinitionsPage().text();
        if ("write".equals(System.getProperty("pages"))) {
            Files.writeString(PAGE, book);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/definitions.md is made by this test: run it with -Dpages=write")
                .isEqualTo(book);
    }

    @Test
    void everyIndicatorHasADutchDefinitionInTheSameOrder() {
        assertThat(Terms.reference("definitions_nl"))
                .extracting(line -> line.get("indicator"))
                .containsExactlyElementsOf(
                        Terms.reference("indicators").stream()
                                .map(line -> line.get("id"))
                                .toList());
    }

    @Test
    void nothingIsLeftBlankAndNoPlaceIsLeftUnfilled() {
        assertThat(Terms.reference("definitions_nl"))
                .allSatisfy(
                        line ->
                                assertThat(
                                                List.of(
                                                        "definition",
                                                        "numerator",
                                                        "formula",
                                                        "period",
                                                        "sources",
                                                        "example",
                                                        "numbers",
                                                        "limits"))
                                        .as(line.get("indicator"))
                                        .noneMatch(field -> line.get(field).isBlank()));
        assertThat(new DefinitionsPage().text()).doesNotContain("{", "}", "null");
    }

    /** A book for everyone gives no example that could not be shown to everyone. */
    @Test
    void anExampleWouldBeShownToEveryone() {
        for (Indicator indicator : DefinitionsBook.indicators()) {
            var numbers = new Numbers(numbers(indicator));
            assertThat(persons(indicator, numbers))
                    .as(indicator.id())
                    .allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(5));
        }
    }

    private static String numbers(Indicator indicator) {
        return Terms.reference("definitions_nl").stream()
                .filter(line -> line.get("indicator").equals(indicator.id()))
                .map(line -> line.get("numbers"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> persons(Indicator indicator, Numbers numbers) {
        return switch (indicator.suppression()) {
            case "S-CNT" -> numbers.has("x") ? List.of(numbers.number("x")) : List.of();
            case "S-PCT" ->
                    List.of(
                            numbers.number("x"),
                            numbers.number("n") - numbers.number("x"),
                            numbers.has("unknown") ? numbers.number("unknown") : 5);
            case "S-KM" ->
                    indicator.measures().stream()
                            .filter(measure -> measure.matches("\\d+[dw]"))
                            .map(measure -> Terms.measure(measure).get("days"))
                            .mapToInt(Integer::parseInt)
                            .boxed()
                            .flatMap(day -> atDay(numbers.curve("main"), day))
                            .toList();
            case "S-SUR" ->
                    numbers.has("scores")
                            ? List.of((long) numbers.list("scores").size())
                            : List.of();
            default -> List.of();
        };
    }

    private static Stream<Long> atDay(KaplanMeier curve, int day) {
        return Stream.of(curve.eventsUntil(day), curve.cohort() - curve.eventsUntil(day));
    }
}
