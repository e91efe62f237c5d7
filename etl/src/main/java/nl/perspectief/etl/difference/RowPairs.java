package nl.perspectief.etl.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.perspectief.etl.sheet.TypedRow;
import org.jspecify.annotations.Nullable;

/**
 * Finds each row's counterpart in the other delivery by its key. Where a key stands more than once,
 * as that of a function in Capaciteit or of rows that contradict each other, equal rows belong
 * together and the rest is paired in the order of the sheet.
 */
final class RowPairs {

    /** Two rows of one key; either is null when the key has no more rows on that side. */
    record Pair(@Nullable TypedRow before, @Nullable TypedRow after) {}

    /**
     * How one delivery's rows are compared.
     *
     * @param key an empty one stands for none: such rows have only equals as counterparts
     * @param content equal for rows in which nothing differs
     */
    record Side(
            Function<TypedRow, String> key, Function<TypedRow, List<@Nullable Object>> content) {}

    private final Side before;
    private final Side after;

    RowPairs(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** The rows of one key. */
    private record SameKey(String key, List<TypedRow> before, List<TypedRow> after) {
        static SameKey of(String key) {
            return new SameKey(key, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Without the pairs that are equal. */
    List<Pair> different(List<TypedRow> rowsBefore, List<TypedRow> rowsAfter) {
        Map<String, SameKey> byKey = new LinkedHashMap<>();
        for (var row : rowsAfter) {
            byKey.computeIfAbsent(after.key().apply(row), SameKey::of).after().add(row);
        }
        for (var row : rowsBefore) {
            byKey.computeIfAbsent(before.key().apply(row), SameKey::of).before().add(row);
        }
        List<Pair> pairs = new ArrayList<>();
        byKey.values().forEach(same -> addPairs(withoutEquals(same), pairs));
        return pairs;
    }

    private static void addPairs(SameKey same, List<Pair> pairs) {
        int together =
                same.key().isEmpty() ? 0 : Math.min(same.before().size(), same.after().size());
        for (int i = 0; i < together; i++) {
            pairs.add(new Pair(same.before().get(i), same.after().get(i)));
        }
        same.after().stream().skip(together).forEach(row -> pairs.add(new Pair(null, row)));
        same.before().stream().skip(together).forEach(row -> pairs.add(new Pair(row, null)));
    }

    private SameKey withoutEquals(SameKey same) {
        Map<List<@Nullable Object>, Deque<TypedRow>> byContent = new HashMap<>();
        for (var row : same.before()) {
            byContent
                    .computeIfAbsent(before.content().apply(row), _ -> new ArrayDeque<>())
                    .add(row);
        }
        var left = SameKey.of(same.key());
        for (var row : same.after()) {
            var equals = byContent.get(after.content().apply(row));
            if (equals == null || equals.poll() == null) {
                left.after().add(row);
            }
        }
        byContent.values().forEach(left.before()::addAll);
        left.before().sort((one, other) -> Integer.compare(one.number(), other.number()));
        return left;
    }
}
