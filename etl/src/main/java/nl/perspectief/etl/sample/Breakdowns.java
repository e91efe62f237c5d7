package nl.perspectief.etl.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ways in which things of one kind are told apart. A blank cell has a value of its own. */
final class Breakdowns<T> {

    private static final String BLANK = "ONBEKEND";
    private static final String BLANK_YES_OR_NO = "O";

    private final Map<String, Function<T, String>> values = new LinkedHashMap<>();

    /** By a code. */
    Breakdowns<T> by(String breakdown, Function<T, @Nullable String> code) {
        return by(breakdown, code, BLANK);
    }

    /** By J, N or O. */
    Breakdowns<T> byYesNo(String breakdown, Function<T, @Nullable String> yesNo) {
        return by(breakdown, yesNo, BLANK_YES_OR_NO);
    }

    private Breakdowns<T> by(
            String breakdown, Function<T, @Nullable String> cell, String valueOfBlank) {
        values.put(
                breakdown,
                thing -> {
                    var value = cell.apply(thing);
                    return value == null ? valueOfBlank : value;
                });
        return this;
    }

    /** The things of each value of each breakdown. */
    Map<Part, List<T>> parts(List<T> things) {
        Map<Part, List<T>> parts = new TreeMap<>();
        values.forEach(
                (breakdown, valueOf) -> {
                    for (var thing : things) {
                        var part = new Part(breakdown, valueOf.apply(thing));
                        parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(thing);
                    }
                });
        return parts;
    }
}
