package nl.perspectief.dashboard.collaboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A row of quarters that municipalities are followed through, both ends included. Who lacks a
 * figure in one of them is left out, so a quarter in which hardly any has one costs more than it
 * gives. It looks at where there are figures, and never at what they are.
 */
public record CompleteQuarters(Quarter from, Quarter to) {

    private static final int LEAST = 2;

    /**
     * The row with the most figures of municipalities that have one in each of its quarters; of
     * equals the longest, and then the latest. Null when no municipality has two in a row.
     *
     * @param known the quarters in which each municipality has a figure
     */
    static @Nullable CompleteQuarters of(Collection<Set<Quarter>> known) {
        var all = new TreeSet<Quarter>();
        known.forEach(all::addAll);
        CompleteQuarters best = null;
        long most = 0;
        for (Quarter from : all) {
            var row = new ArrayList<Quarter>();
            List<Set<Quarter>> complete = List.copyOf(known);
            for (Quarter to = from; all.contains(to); to = to.next()) {
                row.add(to);
                Quarter last = to;
                complete = complete.stream().filter(one -> one.contains(last)).toList();
                long figures = (long) complete.size() * row.size();
                if (row.size() >= LEAST && isBetter(figures, most, row.size(), best)) {
                    best = new CompleteQuarters(from, to);
                    most = figures;
                }
            }
        }
        return best;
    }

    private static boolean isBetter(
            long figures, long most, int quarters, @Nullable CompleteQuarters best) {
        return figures > most
                || (figures > 0 && figures == most && best != null && quarters >= best.size());
    }

    boolean contains(Quarter quarter) {
        return quarter.compareTo(from) >= 0 && quarter.compareTo(to) <= 0;
    }

    int size() {
        return number(to) - number(from) + 1;
    }

    /** Counts quarters, one more for each. */
    static int number(Quarter quarter) {
        return quarter.year() * 4 + quarter.number() - 1;
    }
}
