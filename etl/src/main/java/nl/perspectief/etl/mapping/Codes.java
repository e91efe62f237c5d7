package nl.perspectief.etl.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.etl.definition.CodeList;
import org.jspecify.annotations.Nullable;

/** A code list as senders spell it. */
final class Codes {

    private static final String UNKNOWN = "ONBEKEND";
    private static final int NAMED = 3;

    private final CodeList list;
    private final Map<String, String> bySpelling = new HashMap<>();
    private final List<Spelled> spelled;

    Codes(CodeList list) {
        this.list = list;
        this.spelled = list.codes().stream().map(Spelled::of).toList();
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
        return spelled.stream()
                .map(code -> new Near(code.label(), code.distance(wanted)))
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(NAMED)
                .map(near -> "‘" + near.label() + "’")
                .collect(Collectors.joining(", "));
    }

    private record Near(String label, int distance) {}

    /** A code with all that senders write for it, as it is compared. */
    private record Spelled(String label, List<String> spellings) {

        static Spelled of(CodeList.Code code) {
            var spellings =
                    Stream.concat(Stream.of(code.label(), code.code()), code.variants().stream());
            return new Spelled(code.label(), spellings.map(Texts::compact).distinct().toList());
        }

        int distance(String wanted) {
            return spellings.stream()
                    .mapToInt(spelling -> Nearness.distance(wanted, spelling))
                    .min()
                    .orElseThrow();
        }
    }
}
