package nl.perspectief.dashboard.frame;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The answers that were asked for last, as long as there is memory for them: the pages of many
 * readers at once need it more, and what was let go is only asked again. Two who ask the same at
 * once may both have to wait for it.
 */
public final class Kept<K, V> {

    private final Map<K, SoftReference<V>> answers;

    public Kept(int most) {
        answers =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, SoftReference<V>> eldest) {
                        return size() > most;
                    }
                };
    }

    public V get(K question, Supplier<V> ask) {
        return Objects.requireNonNull(
                getAll(List.of(question), _ -> Map.of(question, ask.get())).get(question));
    }

    /** The answer to a question that was asked before; empty when it was not, or not lately. */
    public Optional<V> known(K question) {
        return Optional.ofNullable(known(List.of(question)).get(question));
    }

    /**
     * The answers to several questions; those not known are asked together, which costs less than
     * one by one.
     *
     * @param ask answers each question that it is given
     */
    public Map<K, V> getAll(List<K> questions, Function<List<K>, Map<K, V>> ask) {
        var found = known(questions);
        var open = questions.stream().filter(question -> !found.containsKey(question)).toList();
        if (!open.isEmpty()) {
            var asked = ask.apply(open);
            synchronized (answers) {
                asked.forEach((question, answer) -> answers.put(question, softly(answer)));
            }
            found.putAll(asked);
        }
        return found;
    }

    private Map<K, V> known(List<K> questions) {
        var found = new HashMap<K, V>();
        synchronized (answers) {
            for (K question : questions) {
                var kept = answers.get(question);
                V answer = kept == null ? null : kept.get();
                if (answer != null) {
                    found.put(question, answer);
                }
            }
        }
        return found;
    }

    private static <V> SoftReference<V> softly(V answer) {
        return new SoftReference<>(answer);
    }
}
