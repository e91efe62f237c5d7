package nl.perspectief.etl.validation;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.etl.privacy.Chance;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as long as a BSN that stand together, and which of them pass the elfproef.
 *
 * @param <P> how a place is told
 */
final class Tally<P extends @Nullable Object> {

    private final List<Passing<P>> passing = new ArrayList<>();
    private int numbers;

    /** One that passes. */
    record Passing<P extends @Nullable Object>(P where, String text) {}

    void add(boolean passes, P where, String text) {
        numbers++;
        if (passes) {
            passing.add(new Passing<>(where, text));
        }
    }

    boolean isNoChance() {
        return Chance.isTooSmall(passing.size(), numbers);
    }

    int numbers() {
        return numbers;
    }

    List<Passing<P>> passing() {
        return passing;
    }
}
