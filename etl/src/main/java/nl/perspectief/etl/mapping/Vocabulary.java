package nl.perspectief.etl.mapping;

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

    /** The first of the texts that is known, whole or without what stands in brackets behind it. */
    @Nullable Match match(List<String> headings) {
        for (var heading : headings) {
            var match = byHeading.get(Texts.compact(heading));
            int bracket = heading.indexOf('(');
            if (match == null && bracket > 0) {
                match = byHeading.get(Texts.compact(heading.substring(0, bracket)));
            }
            if (match == null && Texts.isBroken(heading)) {
                match = byHeading.get(Texts.compact(Texts.mended(heading)));
            }
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** Whether a heading asks for what may not be delivered at all, such as a BSN or a name. */
    static boolean isForbidden(String heading) {
        return FORBIDDEN.contains(Texts.compact(heading));
    }
}
