package nl.perspectief.etl.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.etl.definition.CsvResource;
import nl.perspectief.etl.definition.SheetDefinition;
import org.jspecify.annotations.Nullable;

/** The headings of a sheet's columns, as senders write them. */
final class Vocabulary {

    /** Twice as long as the longest heading, which may be spread over two rows. */
    static final int LONGEST = 120;

    private static final Set<String> FORBIDDEN = forbidden();

    /**
     * A column by one of its headings.
     *
     * @param isTitle whether it is the heading of the definition itself, not an alias
     */
    record Match(int position, boolean isTitle) {}

    /** By identity: definitions are read once and kept. */
    private static final Map<SheetDefinition, Vocabulary> KNOWN =
            Collections.synchronizedMap(new IdentityHashMap<>());

    private final Map<String, Match> byHeading = new HashMap<>();

    static Vocabulary of(SheetDefinition sheet) {
        return KNOWN.computeIfAbsent(sheet, Vocabulary::new);
    }

    private Vocabulary(SheetDefinition sheet) {
        for (var column : sheet.columns()) {
            byHeading.put(Texts.compact(column.header()), new Match(column.position(), true));
        }
        for (var column : sheet.columns()) {
            var match = new Match(column.position(), false);
            column.aliases().forEach(alias -> byHeading.putIfAbsent(Texts.compact(alias), match));
            byHeading.putIfAbsent(Texts.compact(column.name()), match);
        }
    }

    private static Set<String> forbidden() {
        Set<String> headings = new HashSet<>();
        for (var line : CsvResource.read("/workbooks/common/forbidden.csv")) {
            headings.add(Texts.compact(line.get("heading")));
        }
        return headings;
    }

    /**
     * What a heading is compared by: all of it, then what stands before its brackets, then the text
     * before it was broken. Texts far longer than any heading are none, and cost nothing.
     */
    static List<String> keys(String heading) {
        List<String> keys = new ArrayList<>(2);
        addKey(heading, keys);
        int bracket = heading.indexOf('(');
        if (bracket > 0) {
            addKey(heading.substring(0, bracket), keys);
        }
        if (heading.length() <= LONGEST && Texts.isBroken(heading)) {
            addKey(Texts.mended(heading), keys);
        }
        return keys;
    }

    private static void addKey(String text, List<String> keys) {
        if (text.length() <= LONGEST) {
            keys.add(Texts.compact(text));
        }
    }

    /** The column of the first key that is known. */
    @Nullable Match match(List<String> keys) {
        for (var key : keys) {
            var match = byHeading.get(key);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** Whether a heading asks for what may not be delivered at all, such as a BSN or a name. */
    static boolean isForbidden(String heading) {
        return heading.length() <= LONGEST && FORBIDDEN.contains(Texts.compact(heading));
    }
}
