package nl.perspectief.etl.workbook;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** XML writes some characters by name or number: {@code &amp;}, {@code &#233;}. */
final class Entities {

    private static final Pattern ENTITY = Pattern.compile("&(#x?)?([0-9A-Za-z]{1,8});");
    private static final int HEX = 16;
    private static final int DECIMAL = 10;
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private Entities() {}

    static String undone(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(java.util.regex.MatchResult found) {
        var sign = found.group(1);
        if (sign == null) {
            return NAMED.getOrDefault(found.group(2), found.group());
        }
        try {
            int code = Integer.parseInt(found.group(2), sign.equals("#") ? DECIMAL : HEX);
            return Character.isValidCodePoint(code) ? Character.toString(code) : found.group();
        } catch (NumberFormatException _) {
            return found.group();
        }
    }
}
