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
import nl.perspectief.dashboard.disclosure.Audience;

/**
 * The answers that were asked for last, as long as there is memory for them: the pages of many
 * readers at once need it more, and what was let go is only asked again. Two who ask the same at
 * once may both have to wait for it.
 *
 * <p>An answer is only given to the audience for which it was asked. What municipalities see for
 * themselves never pushes out what all others see.
 */
public final class Kept<K, V> {

    private static final int OWN_FOR_EACH_SHARED = 4;

    private record Asked<K>(Audience audience, K question) {}

    private final Map<Asked<K>, SoftReference<V>> shared;
    private final Map<Asked<K>, SoftReference<V>> own;

    /**
     * @param most of what everyone may see; of what only one municipality may see, four times that
     *     for all of them together
     */
    public Kept(int most) {
        shared = newestOf(most);
        own = newestOf(most * OWN_FOR_EACH_SHARED);
    }

    private static <A, B> Map<A, B> newestOf(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<A, B> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * @param audience for whom it is asked
     */
    public V get(Audience audience, K question, Supplier<V> ask) {
        return Objects.requireNonNull(
                getAll(audience, List.of(question), _ -> Map.of(question, ask.get()))
                        .get(question));
    }

    /** The answer to a question that was asked before; empty when it was not, or not lately. */
    public Optional<V> known(Audience audience, K question) {
        return Optional.ofNullable(known(audience, List.of(question)).get(question));
    }

    /**
     * The answers to several questions; those not known are asked together, which costs less than
     * one by one.
     *
     * @param audience for whom they are asked
     * @param ask answers each question that it is given
     */
    public Map<K, V> getAll(
            Audience audience, List<K> questions, Function<List<K>, Map<K, V>> ask) {
        var found = known(audience, questions);
        var open = questions.stream().filter(question -> !found.containsKey(question)).toList();
        if (!open.isEmpty()) {
            var asked = ask.apply(open);
            var answers = of(audience);
            synchronized (answers) {
                asked.forEach(
                        (question, answer) ->
                                answers.put(new Asked<>(audience, question), softly(answer)));
            }
            found.putAll(asked);
        }
        return found;
    }

    private Map<K, V> known(Audience audience, List<K> questions) {
        var found = new HashMap<K, V>();
        var answers = of(audience);
        synchronized (answers) {
            for (K question : questions) {
                var kept = answers.get(new Asked<>(audience, question));
                V answer = kept == null ? null : kept.get();
                if (answer != null) {
                    found.put(question, answer);
                }
            }
        }
        return found;
    }

    private Map<Asked<K>, SoftReference<V>> of(Audience audience) {
        return audience.equals(Audience.SHARED) ? shared : own;
    }

    private static <T> SoftReference<T> softly(T answer) {
        return new SoftReference<>(answer);
    }
}
