package nl.perspectief.dashboard.frame;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The answers that were asked for last. Two who ask the same at once may both have to wait for it.
 */
public final class Kept<K, V> {

    private final Map<K, V> answers;

    public Kept(int most) {
        answers =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
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
        synchronized (answers) {
            return Optional.ofNullable(answers.get(question));
        }
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
                answers.putAll(asked);
            }
            found.putAll(asked);
        }
        return found;
    }

    private Map<K, V> known(List<K> questions) {
        var found = new HashMap<K, V>();
        synchronized (answers) {
            for (K question : questions) {
                V answer = answers.get(question);
                if (answer != null) {
                    found.put(question, answer);
                }
            }
        }
        return found;
    }
}
