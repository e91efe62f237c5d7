package nl.perspectief.etl.delivery;

import java.time.Duration;

/**
 * How long a file took.
 *
 * @param check reading and checking it
 * @param landing landing its rows, and writing down what became of it
 */
public record Took(Duration check, Duration landing) {

    public Duration together() {
        return check.plus(landing);
    }
}
