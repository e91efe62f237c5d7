package nl.perspectief.dashboard.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/**
 * The filter as it stands in the address, {@code ?programma=BOTOC&gemeenten=GM0363,GM0855}. What is
 * not known is left out and told in a sentence: an address may be old, or somebody else's.
 */
public final class FilterInUrl {

    static final String LANGUAGE = "taal";

    private static final String PROGRAMME = "programma";
    private static final String MUNICIPALITIES = "gemeenten";
    private static final int LONGEST_SHOWN = 20;

    private final Map<String, List<String>> parameters;
    private final Standing standing;
    private final Language language;
    private final Messages messages;
    private final List<String> remarks = new ArrayList<>();

    private FilterInUrl(
            Map<String, List<String>> parameters, Standing standing, Language language) {
        this.parameters = parameters;
        this.standing = standing;
        this.language = language;
        messages = language.messages(FilterInUrl.class);
    }

    /**
     * @param remarks sentences for the reader about what was left out; empty when all was
     *     understood
     */
    public record Reading(Filter filter, Programme programme, List<String> remarks) {

        public Reading {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Reads an address against what is published; a standing has at least one programme.
     *
     * @param language of the page, which is chosen before it is made
     */
    static Reading read(
            Map<String, List<String>> parameters, Standing standing, Language language) {
        return new FilterInUrl(parameters, standing, language).reading();
    }

    /**
     * The part of the address after the question mark. Dutch goes without saying: who prefers
     * English then sees the same page in English.
     */
    public static String write(Filter filter) {
        var written = new StringBuilder(PROGRAMME + "=" + filter.programme());
        if (!filter.municipalities().isEmpty()) {
            written.append("&" + MUNICIPALITIES + "=")
                    .append(String.join(",", filter.municipalities()));
        }
        if (filter.language() != Language.DUTCH) {
            written.append("&" + LANGUAGE + "=").append(filter.language().code());
        }
        return written.toString();
    }

    private Reading reading() {
        var programme = programme();
        var municipalities = municipalities(programme);
        return new Reading(
                new Filter(language, programme.code(), municipalities), programme, remarks);
    }

    private Programme programme() {
        var asked = values(PROGRAMME);
        var first = standing.programmes().getFirst();
        if (asked.isEmpty()) {
            return first;
        }
        var known = standing.programme(asked.getFirst());
        if (known.isEmpty()) {
            remarks.add(messages.say("unknown.programme", shown(asked.getFirst()), inText(first)));
        }
        return known.orElse(first);
    }

    private List<String> municipalities(Programme programme) {
        var asked = values(MUNICIPALITIES);
        var known = asked.stream().filter(code -> programme.participant(code).isPresent()).toList();
        var unknown = asked.stream().filter(code -> programme.participant(code).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            remarks.add(
                    messages.say(
                            "unknown.municipalities",
                            language.listed(unknown.stream().map(FilterInUrl::shown).toList()),
                            unknown.size(),
                            inText(programme)));
        }
        return known;
    }

    private String inText(Programme programme) {
        return programme.hasArticle()
                ? messages.say("with-article", programme.name())
                : programme.name();
    }

    private List<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static String shown(String asked) {
        return asked.length() <= LONGEST_SHOWN ? asked : asked.substring(0, LONGEST_SHOWN) + "…";
    }
}
