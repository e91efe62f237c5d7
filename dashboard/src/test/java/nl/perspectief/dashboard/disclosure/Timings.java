package nl.perspectief.dashboard.disclosure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntSupplier;

/** How long each of many questions took that gave anything. */
final class Timings {

    private static final int SLOWEST = 5;

    private final String what;
    private final int goal;
    private final List<Timing> all = new ArrayList<>();

    /**
     * @param goal in milliseconds
     */
    Timings(String what, int goal) {
        this.what = what;
        this.goal = goal;
    }

    private record Timing(String question, int rows, Duration took) {}

    /** Asks, and counts it unless there was nothing to give. */
    void time(String question, IntSupplier answer) {
        long start = System.nanoTime();
        int rows = answer.getAsInt();
        var took = Duration.ofNanos(System.nanoTime() - start);
        if (rows > 0) {
            all.add(new Timing(question, rows, took));
        }
    }

    void print() {
        all.sort(Comparator.comparing(Timing::took));
        System.out.printf(
                "%d %s: at the median %d ms, at the 95th percentile %d ms (goal %d ms)%n",
                all.size(), what, at(50), at(95), goal);
        for (var one : all.reversed().subList(0, SLOWEST)) {
            System.out.printf(
                    "  %5d ms %6d rows  %s%n", one.took.toMillis(), one.rows, one.question);
        }
    }

    private long at(int percent) {
        return all.get((all.size() - 1) * percent / 100).took.toMillis();
    }
}
