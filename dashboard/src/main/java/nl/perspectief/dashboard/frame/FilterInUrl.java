package nl.perspectief.dashboard.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.dutch.Dutch;

/**
 * The filter as it stands in the address, {@code ?programma=BOTOC&gemeenten=GM0363,GM0855}. What is
 * not known is left out and told in a sentence: an address may be old, or somebody else's.
 */
public final class FilterInUrl {

    private static final String PROGRAMME = "programma";
    private static final String MUNICIPALITIES = "gemeenten";
    private static final int LONGEST_SHOWN = 20;

    private FilterInUrl() {}

    /**
     * @param remarks sentences for the reader about what was left out; empty when all was
     *     understood
     */
    public record Reading(Filter filter, Programme programme, List<String> remarks) {

        public Reading {
            remarks = List.copyOf(remarks);
        }
    }

    /** Reads an address against what is published; a standing has at least one programme. */
    static Reading read(Map<String, List<String>> parameters, Standing standing) {
        var remarks = new ArrayList<String>();
        var programme = programme(values(parameters, PROGRAMME), standing, remarks);
        var municipalities = municipalities(values(parameters, MUNICIPALITIES), programme, remarks);
        return new Reading(new Filter(programme.code(), municipalities), programme, remarks);
    }

    /** The part of the address after the question mark. */
    public static String write(Filter filter) {
        var programme = PROGRAMME + "=" + filter.programme();
        return filter.municipalities().isEmpty()
                ? programme
                : programme
                        + "&"
                        + MUNICIPALITIES
                        + "="
                        + String.join(",", filter.municipalities());
    }

    private static Programme programme(
            List<String> asked, Standing standing, List<String> remarks) {
        var first = standing.programmes().getFirst();
        if (asked.isEmpty()) {
            return first;
        }
        var known = standing.programme(asked.getFirst());
        if (known.isEmpty()) {
            remarks.add(
                    "Het programma ‘%s’ kennen we niet. U ziet nu %s."
                            .formatted(shown(asked.getFirst()), first.nameInText()));
        }
        return known.orElse(first);
    }

    private static List<String> municipalities(
            List<String> asked, Programme programme, List<String> remarks) {
        var known = asked.stream().filter(code -> programme.participant(code).isPresent()).toList();
        var unknown = asked.stream().filter(code -> programme.participant(code).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            remarks.add(
                    "%s %s niet mee aan %s en %s weggelaten."
                            .formatted(
                                    Dutch.listed(unknown.stream().map(FilterInUrl::shown).toList()),
                                    unknown.size() == 1 ? "doet" : "doen",
                                    programme.nameInText(),
                                    unknown.size() == 1 ? "is" : "zijn"));
        }
        return known;
    }

    private static List<String> values(Map<String, List<String>> parameters, String name) {
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
