package nl.perspectief.etl.privacy;

import java.util.regex.Pattern;

/** The word BSN and what else it is called. */
public final class BsnWord {

    private static final Pattern WORD =
            Pattern.compile(
                    "(?<!\\p{L})(?:bsn(?:-?nr|-?nummers?|'s|s)?|burger[ -]?service[ -]?(?:nummers?|nr)"
                            + "|sofi[ -]?(?:nummers?|nr))(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Forms say "geen BSN" where a pseudonym is asked for. */
    private static final Pattern DENIED =
            Pattern.compile(
                    "(?:geen|zonder|nooit een|niet (?:het|een)|niet afgeleid van)\\s+$",
                    Pattern.CASE_INSENSITIVE);

    private static final int FURTHEST_DENIAL = 25;

    private BsnWord() {}

    /** Whether a text speaks of a BSN, other than to say that there is none. */
    public static boolean isIn(String text) {
        var word = WORD.matcher(text);
        while (word.find()) {
            var before = text.substring(Math.max(0, word.start() - FURTHEST_DENIAL), word.start());
            if (!DENIED.matcher(before).find()) {
                return true;
            }
        }
        return false;
    }
}
