package nl.perspectief.sql.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.perspectief.sql.suppression.Attacker.Finding;

/**
 * What is hidden beyond need: hidden figures that are not small themselves and could be shown, one
 * after the other in the order given, without anybody finding more. Another order shows others, and
 * perhaps more, so it is an estimate of what could be spared.
 *
 * @param tried how many were tried
 * @param spared those that could be shown, all together
 */
record BeyondNeed(int tried, List<Cell> spared) {

    static BeyondNeed of(
            Collection<Cell> cells,
            Collection<Cell> hidden,
            long smallest,
            boolean isState,
            List<Cell> candidates) {
        Set<Cell> rest = new HashSet<>(hidden);
        Set<String> known = findings(cells, rest, smallest, isState);
        var spared = new ArrayList<Cell>();
        for (Cell candidate : candidates) {
            rest.remove(candidate);
            if (known.containsAll(findings(cells, rest, smallest, isState))) {
                spared.add(candidate);
            } else {
                rest.add(candidate);
            }
        }
        return new BeyondNeed(candidates.size(), spared);
    }

    private static Set<String> findings(
            Collection<Cell> cells, Set<Cell> hidden, long smallest, boolean isState) {
        return new Attacker(cells, hidden, smallest, isState)
                .findings().stream().map(BeyondNeed::what).collect(Collectors.toSet());
    }

    /** Without limits, of which the last digit may differ. */
    private static String what(Finding finding) {
        return finding.knows() + " " + finding.cell() + " " + finding.isExact();
    }
}
