package nl.perspectief.dashboard.definition;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Indicator;

/**
 * One indicator in the book, in one language.
 *
 * @param definition what it counts, in a sentence or two
 * @param limits what it does not say
 */
record Entry(
        Indicator indicator,
        String unit,
        String definition,
        List<Fact> facts,
        Example example,
        List<String> limits) {

    Entry {
        facts = List.copyOf(facts);
        limits = List.copyOf(limits);
    }

    /**
     * Whether every word that is looked for is in it. Its name is known in both languages: a
     * colleague may have told the other one.
     */
    boolean has(String words) {
        return Search.finds(
                words,
                Stream.of(
                                Stream.of(indicator.id(), indicator.nameNl(), indicator.nameEn()),
                                Stream.of(unit, definition, example.sentence()),
                                example.steps().stream().flatMap(List::stream),
                                example.outcomes().stream(),
                                facts.stream().map(Fact::text),
                                limits.stream())
                        .flatMap(texts -> texts));
    }
}
