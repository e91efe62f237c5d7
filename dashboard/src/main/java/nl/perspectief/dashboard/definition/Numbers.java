package nl.perspectief.dashboard.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.statistics.CurvePoint;
import nl.perspectief.dashboard.statistics.KaplanMeier;

/**
 * The numbers an example starts from, as definitions_nl.csv gives them: {@code x=12;n=20}, {@code
 * terms=9|5}, {@code scores=2|3}, {@code events=30|45;censored=60;unconfirmed=60:200}.
 */
final class Numbers {

    private final Map<String, String> given = new HashMap<>();

    Numbers(String text) {
        for (String part : text.split(";")) {
            given.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        if (has("k")) {
            given.put("n", Long.toString(number("k") * (number("k") - 1) / 2));
        }
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    String text(String name) {
        String value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The example has no " + name);
        }
        return value;
    }

    long number(String name) {
        return Long.parseLong(text(name));
    }

    /** As a reader writes it: {@code 3,5} in Dutch. */
    String shown(String name, Language language) {
        String value = text(name);
        return value.contains(".") ? language.tenths(Double.parseDouble(value)) : value;
    }

    List<Integer> list(String name) {
        return has(name) ? parts(name).stream().map(Integer::valueOf).toList() : List.of();
    }

    private List<String> parts(String name) {
        return Arrays.asList(text(name).split("\\|"));
    }

    /** The persons of the example; unconfirmed work ends as the bound says. */
    KaplanMeier curve(String bound) {
        List<CurvePoint> points = new ArrayList<>();
        list("events").forEach(day -> points.add(new CurvePoint(day, 1, 0)));
        list("censored").forEach(day -> points.add(new CurvePoint(day, 0, 1)));
        if (has("unconfirmed")) {
            parts("unconfirmed").forEach(person -> points.add(unconfirmed(person, bound)));
        }
        return KaplanMeier.of(points);
    }

    /** Of {@code 60:200}, confirmed until day 60 when the peildatum is day 200. */
    private static CurvePoint unconfirmed(String person, String bound) {
        int confirmed = Integer.parseInt(person.substring(0, person.indexOf(':')));
        int reference = Integer.parseInt(person.substring(person.indexOf(':') + 1));
        return switch (bound) {
            case "low" -> new CurvePoint(confirmed + 1, 1, 0);
            case "high" -> new CurvePoint(reference, 0, 1);
            default -> new CurvePoint(confirmed, 0, 1);
        };
    }

    /** What the sentence of the example may name. */
    Map<String, String> forSentence(Language language) {
        Map<String, String> named = new HashMap<>();
        for (String name : List.of("x", "n", "k", "unknown")) {
            if (has(name)) {
                named.put(name, shown(name, language));
            }
        }
        if (has("n") && !text("n").contains(".")) {
            long unknown = has("unknown") ? number("unknown") : 0;
            named.put("all", Long.toString(number("n") + unknown));
        }
        if (has("scores")) {
            named.put("n", Integer.toString(list("scores").size()));
        }
        if (has("unconfirmed")) {
            named.put("unconfirmed", Integer.toString(parts("unconfirmed").size()));
        }
        named.put("cohort", Long.toString(curve("main").cohort()));
        numbered(named, list("terms"), term -> Integer.toString(Math.abs(term)));
        return named;
    }

    private static void numbered(
            Map<String, String> named, List<Integer> terms, IntFunction<String> shown) {
        for (int i = 0; i < terms.size(); i++) {
            named.put(Integer.toString(i + 1), shown.apply(terms.get(i)));
        }
    }
}
