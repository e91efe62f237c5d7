package nl.perspectief.etl.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.CodeList;
import org.jspecify.annotations.Nullable;

/** A code list as senders spell it. */
final class Codes {

    private static final String UNKNOWN = "ONBEKEND";
    private static final int NAMED = 3;

    private final CodeList list;
    private final Map<String, String> bySpelling = new HashMap<>();

    Codes(CodeList list) {
        this.list = list;
        for (var code : list.codes()) {
            bySpelling.putIfAbsent(Texts.compact(code.code()), code.code());
            bySpelling.putIfAbsent(Texts.compact(code.label()), code.code());
        }
        for (var code : list.codes()) {
            code.variants()
                    .forEach(text -> bySpelling.putIfAbsent(Texts.compact(text), code.code()));
        }
    }

    /** Null when nobody is known to spell a code so. */
    @Nullable String code(String text) {
        return bySpelling.get(Texts.compact(text));
    }

    /** The code for "not known" in this list; null when the list has none. */
    @Nullable String unknown() {
        return list.contains(UNKNOWN) ? UNKNOWN : null;
    }

    /** The labels nearest to what was found, the nearest first. */
    String nearest(String text) {
        var wanted = Texts.compact(text);
        List<CodeList.Code> codes = new ArrayList<>(list.codes());
        codes.sort(Comparator.comparingInt(code -> distance(wanted, code)));
        return String.join(
                ", ", codes.stream().limit(NAMED).map(code -> "‘" + code.label() + "’").toList());
    }

    /** All labels, for a sentence; the first ones of a long list. */
    private static int distance(String wanted, CodeList.Code code) {
        int best =
                Math.min(
                        Nearness.distance(wanted, Texts.compact(code.label())),
                        Nearness.distance(wanted, Texts.compact(code.code())));
        for (var variant : code.variants()) {
            best = Math.min(best, Nearness.distance(wanted, Texts.compact(variant)));
        }
        return best;
    }
}
