package nl.perspectief.etl.mapping;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.perspectief.etl.definition.Normalised;

/** Small repairs of texts that every kind of column needs. */
final class Texts {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
    private static final Pattern NOT_COMPACT = Pattern.compile(" ");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<String> MISSING =
            Set.of(
                    "-",
                    "--",
                    "---",
                    "–",
                    "—",
                    ".",
                    "..",
                    "...",
                    "?",
                    "??",
                    "???",
                    "x",
                    "/",
                    "*",
                    "n.v.t.",
                    "n.v.t",
                    "nvt",
                    "nvt.",
                    "onb.",
                    "onb",
                    "onbekend",
                    "niet bekend",
                    "geen",
                    "nog niet bekend",
                    "ntb",
                    "n.t.b.",
                    "n.t.b",
                    "n/a",
                    "n.b.",
                    "nb",
                    "niet van toepassing",
                    "leeg");

    private Texts() {}

    /** Without spaces around it, with single spaces inside, without a typed apostrophe ahead. */
    static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        var plain = SPACES.matcher(text).replaceAll(" ").strip();
        return plain.startsWith("'") && plain.indexOf('\'', 1) < 0
                ? plain.substring(1).strip()
                : plain;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\'' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** Whether the text says that there is no value, such as {@code n.v.t.}. */
    static boolean isMissing(String clean) {
        return MISSING.contains(clean.toLowerCase(Locale.ROOT));
    }

    /** An error typed or pasted as text, such as {@code #VERW!}. */
    static boolean isError(String clean) {
        return clean.length() > 2 && clean.charAt(0) == '#' && Character.isLetter(clean.charAt(1));
    }

    /**
     * Headings and labels are the same when these are: {@code start_datum} = {@code Startdatum}.
     */
    static String compact(String text) {
        return NOT_COMPACT.matcher(Normalised.text(text)).replaceAll("");
    }

    /** Whether UTF-8 was once read as Windows text: {@code FinanciÃ«n}. */
    static boolean isBroken(String text) {
        return text.indexOf('Ã') >= 0
                || text.contains("â€")
                || text.indexOf('\uFFFD') >= 0
                || text.contains("Â ");
    }

    /** The text before it was broken; the text itself when that cannot be told. */
    static String mended(String text) {
        try {
            var bytes = WINDOWS.newEncoder().encode(java.nio.CharBuffer.wrap(text));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.array(), 0, bytes.limit()))
                    .toString();
        } catch (CharacterCodingException _) {
            return text;
        }
    }
}
