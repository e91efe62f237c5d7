package nl.perspectief.dashboard.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who is compared with whom, when municipalities start in different quarters: the starters of a
 * quarter with all that have not started yet. It looks at numbers of municipalities only, never at
 * a figure.
 *
 * @param from the first quarter with values
 * @param to the last
 * @param starters how many started in each quarter after the first; the last is {@link
 *     Panel#NOT_YET}
 */
record StaggeredDesign(int from, int to, SortedMap<Integer, Integer> starters) {

    private static final int LEAST = 10;

    /**
     * The starters of one quarter, looked at in the same or a later quarter.
     *
     * @param starters how many there are
     */
    record Comparison(int start, int starters, int quarter) {}

    static StaggeredDesign of(Panel panel, int to) {
        return new StaggeredDesign(panel.from(), to, panel.starters());
    }

    /**
     * The comparisons by quarters since the start, the first first: in quarters in which at least
     * ten have started and ten have not, and for at least ten starters together.
     */
    SortedMap<Integer, List<Comparison>> comparisons() {
        SortedMap<Integer, List<Comparison>> found = new TreeMap<>();
        for (int quarter = from + 1; quarter <= to; quarter++) {
            if (started(quarter) >= LEAST && notYet(quarter) >= LEAST) {
                for (Comparison one : comparisonsIn(quarter)) {
                    found.computeIfAbsent(quarter - one.start(), _ -> new ArrayList<>()).add(one);
                }
            }
        }
        found.values().removeIf(comparisons -> size(comparisons) < LEAST);
        return found;
    }

    private List<Comparison> comparisonsIn(int quarter) {
        return starters.headMap(quarter + 1).entrySet().stream()
                .map(starter -> new Comparison(starter.getKey(), starter.getValue(), quarter))
                .toList();
    }

    /** How many starters there are in comparisons of different starters. */
    static int size(List<Comparison> comparisons) {
        return comparisons.stream().mapToInt(Comparison::starters).sum();
    }

    /** How many have not started yet, where they are fewest. */
    int leastNotYet(List<Comparison> comparisons) {
        return comparisons.stream().mapToInt(one -> notYet(one.quarter())).min().orElse(0);
    }

    /**
     * The weighted mean of comparisons, as the factor of each value: by group of starters and by
     * quarter. A comparison counts by its number of starters, {@code n/N}, and is {@code (mean of
     * starters' y(t) − y(g − 1)) − (the same of those not yet started in t)}, so a starter has
     * factor {@code 1/N} and each other {@code −n/(N·m)} in quarter t, and the opposite in g − 1.
     */
    Contrast contrast(List<Comparison> comparisons) {
        List<Integer> groups = List.copyOf(starters.keySet());
        double[][] factors = new double[groups.size()][to - from + 1];
        double all = size(comparisons);
        for (Comparison one : comparisons) {
            double others = one.starters() / all / notYet(one.quarter());
            add(factors[groups.indexOf(one.start())], one, 1 / all);
            for (int group = 0; group < groups.size(); group++) {
                if (groups.get(group) > one.quarter()) {
                    add(factors[group], one, -others);
                }
            }
        }
        return new Contrast(factors);
    }

    private void add(double[] factors, Comparison one, double factor) {
        factors[one.quarter() - from] += factor;
        factors[one.start() - 1 - from] -= factor;
    }

    private int started(int quarter) {
        return sum(starters.headMap(quarter + 1));
    }

    private int notYet(int quarter) {
        return sum(starters.tailMap(quarter + 1));
    }

    private static int sum(SortedMap<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
