package nl.perspectief.dashboard.definition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Indicator;

/**
 * One indicator in the book.
 *
 * @param definition what it counts, in a sentence or two
 * @param limits what it does not say
 */
record Entry(
        Indicator indicator,
        String definition,
        List<Fact> facts,
        Example example,
        List<String> limits) {

    Entry {
        facts = List.copyOf(facts);
        limits = List.copyOf(limits);
    }

    /** Whether every word that is looked for is in it; capitals make no difference. */
    boolean has(String words) {
        var text =
                Stream.concat(
                                Stream.of(
                                        indicator.id(),
                                        indicator.nameNl(),
                                        indicator.nameEn(),
                                        definition,
                                        example.sentence()),
                                Stream.concat(facts.stream().map(Fact::text), limits.stream()))
                        .reduce("", (all, more) -> all + "\n" + more.toLowerCase(Locale.ROOT));
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(text::contains);
    }
}
