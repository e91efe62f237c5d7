package nl.perspectief.dashboard.indicator;

import java.util.List;
import java.util.Optional;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.etl.definition.CsvResource;

/**
 * By what a figure can be broken down.
 *
 * @param token such as age_class
 */
public record Characteristic(String token, String nameNl, String nameEn) {

    private static final List<Characteristic> ALL =
            CsvResource.read("/warehouse/reference/breakdowns.csv").stream()
                    .map(
                            line ->
                                    new Characteristic(
                                            line.get("token"),
                                            line.get("name_nl"),
                                            line.get("name_en")))
                    .toList();

    /** Empty when there is none of that name. */
    public static Optional<Characteristic> of(String token) {
        return ALL.stream().filter(one -> one.token().equals(token)).findFirst();
    }

    /** What readers of a language call it. */
    public String name(Language language) {
        return language == Language.DUTCH ? nameNl : nameEn;
    }
}
