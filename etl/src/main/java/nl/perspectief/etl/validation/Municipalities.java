package nl.perspectief.etl.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.perspectief.etl.definition.Normalised;
import nl.perspectief.etl.mapping.Nearness;
import org.jspecify.annotations.Nullable;

/** Finds a municipality by its code or by one of its names. Only codes are unique. */
final class Municipalities {

    private static final Pattern CODE = Pattern.compile("(?:GM)?[ -]?0*(\\d{1,4})(?:\\.0)?");
    private static final Pattern AHEAD = Pattern.compile("^(gemeente|gem) ");
    private static final int TYPING_ERRORS = 2;

    private final Map<String, CheckContext.Municipality> byCode = new HashMap<>();
    private final Map<String, CheckContext.Municipality> byName = new HashMap<>();

    Municipalities(List<CheckContext.Municipality> all) {
        all.forEach(one -> byCode.put(one.code(), one));
        all.forEach(one -> byName.put(plain(one.name()), one));
        for (var one : all) {
            one.aliases().forEach(alias -> byName.putIfAbsent(plain(alias), one));
        }
    }

    /** By {@code GM0363}, {@code 0363} or {@code 363}; null when there is no such code. */
    CheckContext.@Nullable Municipality byCode(String text) {
        var match = CODE.matcher(text.strip().toUpperCase(Locale.ROOT));
        return match.matches()
                ? byCode.get("GM%04d".formatted(Integer.parseInt(match.group(1))))
                : null;
    }

    /** By name or alias, with or without "gemeente" ahead; null when nobody is called so. */
    CheckContext.@Nullable Municipality byName(String text) {
        return byName.get(plain(text));
    }

    /** The name that goes with a code; the code itself when there is none. */
    String nameOf(String code) {
        var known = byCode.get(code);
        return known == null ? code : known.name();
    }

    /** Whether a text is this municipality's name but for a typing error. */
    static boolean isNearly(String text, CheckContext.Municipality municipality) {
        return Nearness.distance(plain(text), plain(municipality.name())) <= TYPING_ERRORS;
    }

    private static String plain(String name) {
        return AHEAD.matcher(Normalised.text(name)).replaceFirst("").replace(" ", "");
    }
}
