package nl.perspectief.dashboard.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The answers that were asked for last. Two who ask the same at once may both have to wait for it.
 */
final class Kept<K, V> {

    private final Map<K, V> answers;

    Kept(int most) {
        answers =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > most;
                    }
                };
    }

    V get(K question, Supplier<V> ask) {
        synchronized (answers) {
            V known = answers.get(question);
            if (known != null) {
                return known;
            }
        }
        V answer = ask.get();
        synchronized (answers) {
            answers.put(question, answer);
        }
        return answer;
    }
}
