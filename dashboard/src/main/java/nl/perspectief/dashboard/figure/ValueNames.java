package nl.perspectief.dashboard.figure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.etl.definition.CsvResource;

/** What readers call the values of a breakdown, {@code value_names.csv}; its order is theirs. */
public final class ValueNames {

    /** What stands for not known; a letter may have a meaning of its own, as among the sectors. */
    private static final List<String> NOT_KNOWN = List.of("ONBEKEND", "O");

    private record Name(Breakdown value, String dutch, String english, int position) {}

    private static final Map<Breakdown, Name> NAMES = read();

    private ValueNames() {}

    private static Map<Breakdown, Name> read() {
        var lines = CsvResource.read("/nl/perspectief/dashboard/figure/value_names.csv");
        return Stream.iterate(0, at -> at < lines.size(), at -> at + 1)
                .map(
                        at ->
                                new Name(
                                        new Breakdown(
                                                lines.get(at).get("token"),
                                                lines.get(at).get("value")),
                                        lines.get(at).get("name_nl"),
                                        lines.get(at).get("name_en"),
                                        at))
                .collect(Collectors.toMap(Name::value, Function.identity()));
    }

    /** Whether it is the group of those of whom the characteristic is not known. */
    public static boolean isNotKnown(Breakdown value) {
        return NOT_KNOWN.contains(value.value()) && !NAMES.containsKey(value);
    }

    /** The code itself where there is no name. */
    public static String of(Breakdown value, Language language) {
        if (isNotKnown(value)) {
            return language.messages(ValueNames.class).say("value.not-known");
        }
        var name = NAMES.get(value);
        if (name == null) {
            return value.value();
        }
        return language == Language.DUTCH ? name.dutch() : name.english();
    }

    /** By this the values are set in order; those without a name come last. */
    public static int position(Breakdown value) {
        var name = NAMES.get(value);
        return name == null ? NAMES.size() : name.position();
    }
}
