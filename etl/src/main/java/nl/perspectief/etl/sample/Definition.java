package nl.perspectief.etl.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.perspectief.etl.definition.CsvResource;

/**
 * What the list of indicators says of one of them.
 *
 * @param measures in their order there
 * @param breakdowns the tokens by which its figures are told apart
 */
record Definition(String indicator, String kind, List<String> measures, List<String> breakdowns) {

    private static final Set<String> KINDS_OF_A_MOMENT = Set.of("stock", "survey");

    /** Every indicator, in the order of indicators.csv. */
    static List<Definition> all() {
        return CsvResource.read("/warehouse/reference/indicators.csv").stream()
                .map(
                        line ->
                                new Definition(
                                        line.get("id"),
                                        line.get("kind"),
                                        words(line.get("measures")),
                                        words(line.get("breakdowns"))))
                .toList();
    }

    private static List<String> words(String field) {
        return field.isBlank() ? List.of() : Arrays.asList(field.split(", "));
    }

    /** Whether a year has the figure of its last delivered quarter. */
    boolean isOfAMoment() {
        return KINDS_OF_A_MOMENT.contains(kind);
    }
}
