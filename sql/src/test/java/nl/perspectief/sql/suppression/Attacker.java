package nl.perspectief.sql.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.perspectief.sql.suppression.Cell.Part;
import nl.perspectief.sql.suppression.Sums.Sum;
import org.jspecify.annotations.Nullable;

/**
 * Someone with everything that is shown of one measure in one programme, and perhaps with the own
 * figures of one municipality, who works out between which limits the hidden numbers lie. May have
 * several snapshots.
 */
final class Attacker {

    private final List<Cell> hidden;
    private final List<Sum> sums;
    private final long smallest;

    Attacker(Collection<Cell> cells, Collection<Cell> hidden, long smallest, boolean isState) {
        this(
                cells.stream().filter(Set.copyOf(hidden)::contains).toList(),
                Sums.of(cells, isState),
                smallest);
    }

    Attacker(List<Cell> hidden, List<Sum> sums, long smallest) {
        this.hidden = hidden;
        this.sums = sums;
        this.smallest = smallest;
    }

    /**
     * What follows of a hidden figure.
     *
     * @param knows the municipality whose figures tell it; null for anyone
     * @param isExact its numbers, and not only that a small one of them lies between limits
     */
    record Finding(@Nullable String knows, Cell cell, boolean isExact, String limits) {

        @Override
        public String toString() {
            return isExact ? knows + " knows all of " + cell : knows + " narrows " + limits;
        }
    }

    /** What anyone finds, and what each municipality finds; empty when nobody finds anything. */
    List<Finding> findings() {
        List<PossibleNumbers> programs = programs();
        var findings = new ArrayList<>(findings(programs, null));
        for (String area : new TreeSet<>(hidden.stream().map(Cell::area).toList())) {
            if (!area.equals(Cell.TOTAL)) {
                findings.addAll(findings(programs, area));
            }
        }
        return findings;
    }

    /** What anyone finds. */
    List<Finding> findingsOfAnyone() {
        return findings(programs(), null);
    }

    private List<PossibleNumbers> programs() {
        return Stream.of(Part.values())
                .map(part -> new PossibleNumbers(part, hidden, sums))
                .toList();
    }

    private List<Finding> findings(List<PossibleNumbers> programs, @Nullable String knows) {
        var findings = new ArrayList<Finding>();
        Set<Cell> fixed = Set.copyOf(hidden);
        for (PossibleNumbers program : programs) {
            program.tell(knows);
            for (Cell cell : program.narrowed(smallest)) {
                findings.add(new Finding(knows, cell, false, program.describe(cell)));
            }
            fixed = program.fixed(fixed);
        }
        fixed.forEach(cell -> findings.add(new Finding(knows, cell, true, "")));
        return findings;
    }
}
