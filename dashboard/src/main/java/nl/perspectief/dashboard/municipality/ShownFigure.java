package nl.perspectief.dashboard.municipality;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.etl.definition.CsvResource;
import org.apache.commons.csv.CSVRecord;

/**
 * A figure of the page. An indicator is told by its first measure, under its own name, unless
 * {@code figures.csv} says by which others.
 *
 * @param value of the one breakdown that the indicator is told by; empty when it is told as a whole
 */
record ShownFigure(
        Indicator indicator, String measure, String value, String nameNl, String nameEn) {

    private static final List<CSVRecord> OTHERWISE =
            CsvResource.read("/nl/perspectief/dashboard/municipality/figures.csv");

    /** In the order of the catalogue. */
    static List<ShownFigure> of(List<Indicator> published) {
        return published.stream().flatMap(ShownFigure::of).toList();
    }

    private static Stream<ShownFigure> of(Indicator indicator) {
        var lines =
                OTHERWISE.stream()
                        .filter(line -> line.get("indicator").equals(indicator.id()))
                        .filter(line -> indicator.measures().contains(line.get("measure")))
                        .map(line -> of(indicator, line))
                        .toList();
        return lines.isEmpty() ? Stream.of(whole(indicator)) : lines.stream();
    }

    private static ShownFigure of(Indicator indicator, CSVRecord line) {
        return new ShownFigure(
                indicator,
                line.get("measure"),
                line.get("value"),
                line.get("name_nl"),
                line.get("name_en"));
    }

    private static ShownFigure whole(Indicator indicator) {
        return new ShownFigure(
                indicator,
                indicator.measures().getFirst(),
                "",
                indicator.nameNl(),
                indicator.nameEn());
    }

    String name(Language language) {
        return language == Language.DUTCH ? nameNl : nameEn;
    }

    /** The letters that its id begins with. */
    String theme() {
        return indicator.id().replaceFirst("-.*", "");
    }

    /** Of what it is told by a part; empty when it is told as a whole. */
    List<String> breakdown() {
        return value.isEmpty() ? List.of() : List.of(indicator.breakdowns().getFirst());
    }

    boolean isOf(Observation one) {
        return one.indicator().equals(indicator.id())
                && one.measure().equals(measure)
                && (value.isEmpty()
                        ? one.breakdowns().isEmpty()
                        : one.breakdowns().stream().anyMatch(by -> by.value().equals(value)));
    }
}
