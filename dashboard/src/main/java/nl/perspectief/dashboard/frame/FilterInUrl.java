package nl.perspectief.dashboard.frame;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The filter as it stands in the address, {@code
 * ?programma=BOTOC&gemeenten=GM0363,GM0855&tm=2026-K2&uitsplitsing=age_class&taal=en}. What is not
 * known is left out and told in a sentence: an address may be old, or somebody else's.
 */
public final class FilterInUrl {

    static final String LANGUAGE = "taal";

    private static final String PROGRAMME = "programma";
    private static final String MUNICIPALITIES = "gemeenten";
    private static final String UP_TO = "tm";
    private static final String BREAKDOWN = "uitsplitsing";
    private static final List<String> OF_THE_FILTER =
            List.of(PROGRAMME, MUNICIPALITIES, UP_TO, BREAKDOWN, LANGUAGE);
    private static final int LONGEST_SHOWN = 20;

    private final Map<String, List<String>> parameters;
    private final Standing standing;
    private final Language language;
    private final List<Characteristic> breakdowns;
    private final Messages messages;
    private final List<String> remarks = new ArrayList<>();

    private FilterInUrl(
            Map<String, List<String>> parameters,
            Standing standing,
            Language language,
            List<Characteristic> breakdowns) {
        this.parameters = parameters;
        this.standing = standing;
        this.language = language;
        this.breakdowns = breakdowns;
        messages = language.messages(FilterInUrl.class);
    }

    /**
     * @param last the last quarter to be shown
     * @param others what stands in the address besides, for the page itself to read
     * @param remarks sentences for the reader about what was left out; empty when all was
     *     understood
     */
    public record Reading(
            Filter filter,
            Programme programme,
            Quarter last,
            Map<String, List<String>> others,
            List<String> remarks) {

        public Reading {
            others = Map.copyOf(others);
            remarks = List.copyOf(remarks);
        }

        /** The first value of a parameter that is not of the filter; empty when it is not there. */
        public Optional<String> other(String name) {
            return others.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .findFirst();
        }
    }

    /**
     * Reads an address against what is published; a standing has at least one programme.
     *
     * @param language of the page, which is chosen before it is made
     * @param breakdowns those that the page takes
     */
    static Reading read(
            Map<String, List<String>> parameters,
            Standing standing,
            Language language,
            List<Characteristic> breakdowns) {
        return new FilterInUrl(parameters, standing, language, breakdowns).reading();
    }

    /**
     * The part of the address after the question mark. The newest quarter goes without saying, for
     * a kept link moves along with the figures; and so does Dutch: who prefers English then sees
     * the same page in English.
     */
    public static String write(Filter filter) {
        var parts = new ArrayList<String>();
        parts.add(PROGRAMME + "=" + filter.programme());
        if (!filter.municipalities().isEmpty()) {
            parts.add(MUNICIPALITIES + "=" + String.join(",", filter.municipalities()));
        }
        if (filter.upTo() != null) {
            parts.add(UP_TO + "=" + filter.upTo());
        }
        if (filter.breakdown() != null) {
            parts.add(BREAKDOWN + "=" + filter.breakdown());
        }
        if (filter.language() != Language.DUTCH) {
            parts.add(LANGUAGE + "=" + filter.language().code());
        }
        return String.join("&", parts);
    }

    /**
     * The same with what is of one page alone.
     *
     * @param own names with their values
     */
    public static String write(Filter filter, Map<String, List<String>> own) {
        return own.isEmpty()
                ? write(filter)
                : write(filter) + "&" + new QueryParameters(own).getQueryString();
    }

    private Reading reading() {
        var programme = programme();
        var municipalities = municipalities(programme);
        var newest = standing.snapshot().lastQuarter();
        var upTo = upTo(programme, newest);
        var filter = new Filter(language, programme.code(), municipalities, upTo, breakdown());
        return new Reading(filter, programme, upTo == null ? newest : upTo, others(), remarks);
    }

    private Map<String, List<String>> others() {
        var others = new TreeMap<>(parameters);
        others.keySet().removeAll(OF_THE_FILTER);
        return others;
    }

    private Programme programme() {
        var asked = first(PROGRAMME);
        var usual = standing.programmes().getFirst();
        if (asked.isEmpty()) {
            return usual;
        }
        var known = standing.programme(asked.get());
        if (known.isEmpty()) {
            remarks.add(messages.say("unknown.programme", shown(asked.get()), inText(usual)));
        }
        return known.orElse(usual);
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

    /** Null for the newest quarter, also where it was asked for by name. */
    private @Nullable Quarter upTo(Programme programme, Quarter newest) {
        var asked = first(UP_TO);
        if (asked.isEmpty()) {
            return null;
        }
        var known = Quarter.tryParse(asked.get()).filter(programme.coverage()::containsKey);
        if (known.isEmpty()) {
            remarks.add(
                    messages.say("unknown.quarter", shown(asked.get()), language.period(newest)));
        }
        return known.filter(quarter -> quarter.compareTo(newest) < 0).orElse(null);
    }

    private @Nullable String breakdown() {
        var asked = first(BREAKDOWN);
        if (asked.isEmpty()) {
            return null;
        }
        var known = Characteristic.of(asked.get());
        if (known.filter(one -> breakdowns.isEmpty() || breakdowns.contains(one)).isEmpty()) {
            var name = known.map(one -> one.name(language)).orElse(shown(asked.get()));
            remarks.add(messages.say("unknown.breakdown", name));
            return null;
        }
        return asked.get();
    }

    private String inText(Programme programme) {
        return programme.hasArticle()
                ? messages.say("with-article", programme.name())
                : programme.name();
    }

    private Optional<String> first(String name) {
        return values(name).stream().findFirst();
    }

    private List<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** What an address asks for, short enough to be quoted in a sentence. */
    public static String shown(String asked) {
        return asked.length() <= LONGEST_SHOWN ? asked : asked.substring(0, LONGEST_SHOWN) + "…";
    }
}
