package nl.perspectief.dashboard.statistics;

import java.util.Random;
import java.util.function.Predicate;

/**
 * What is drawn again and again to see how often a statement holds.
 *
 * @param method what makes the statement, as the report calls it
 * @param situation what is drawn
 * @param promised how often the statement is to hold
 * @param holds draws once, and says whether it held
 */
record Simulation(String method, String situation, double promised, Predicate<Random> holds) {

    /** The same number of draws gives the same answer, on every machine. */
    double share(int draws) {
        var random = new Random((method + situation).hashCode());
        int held = 0;
        for (int i = 0; i < draws; i++) {
            held += holds.test(random) ? 1 : 0;
        }
        return (double) held / draws;
    }
}
