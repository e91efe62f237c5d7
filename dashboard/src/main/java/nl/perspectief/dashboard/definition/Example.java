package nl.perspectief.dashboard.definition;

import java.util.List;

/**
 * An example in words, with what comes of its numbers.
 *
 * @param steps rows of a table of days; the first one is its head; empty where no curve is made
 * @param outcomes one for each measure; what comes out is {@code **strong**}
 */
record Example(String sentence, List<List<String>> steps, List<String> outcomes) {

    Example {
        steps = List.copyOf(steps);
        outcomes = List.copyOf(outcomes);
    }
}
