package nl.perspectief.dashboard.definition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.language.Language;

/**
 * What an indicator counts, in plain words of one language, for who takes its figures along.
 *
 * @param indicator its id
 * @param limits what it does not say
 */
public record PlainDefinition(
        String indicator,
        String name,
        String definition,
        String formula,
        String numerator,
        String denominator,
        String unit,
        String direction,
        String period,
        String interval,
        String disclosure,
        List<String> limits) {

    public PlainDefinition {
        limits = List.copyOf(limits);
    }

    /** Of every indicator in the catalogue, in its order. */
    public static List<PlainDefinition> all(Language language) {
        return new DefinitionsBook(language)
                .entries().stream().map(entry -> of(entry, language)).toList();
    }

    /** One text a part, in the order of the parts; what it does not say is one text together. */
    public List<String> texts() {
        return List.of(
                indicator,
                name,
                definition,
                formula,
                numerator,
                denominator,
                unit,
                direction,
                period,
                interval,
                disclosure,
                String.join(" ", limits));
    }

    private static PlainDefinition of(Entry entry, Language language) {
        Map<String, String> facts =
                entry.facts().stream().collect(Collectors.toMap(Fact::name, Fact::text));
        return new PlainDefinition(
                entry.indicator().id(),
                entry.indicator().name(language),
                plain(entry.definition()),
                text(facts, "fact.formula"),
                text(facts, "fact.numerator"),
                text(facts, "fact.denominator"),
                entry.unit(),
                text(facts, "fact.direction"),
                text(facts, "fact.period"),
                text(facts, "fact.interval"),
                text(facts, "fact.disclosure"),
                entry.limits().stream().map(PlainDefinition::plain).toList());
    }

    private static String text(Map<String, String> facts, String name) {
        return plain(facts.getOrDefault(name, ""));
    }

    /** Without the signs for strong words and codes. */
    private static String plain(String text) {
        return text.replace("**", "").replace("`", "");
    }
}
