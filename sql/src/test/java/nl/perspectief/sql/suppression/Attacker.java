package nl.perspectief.sql.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.perspectief.sql.suppression.Cell.Part;
import nl.perspectief.sql.suppression.Sums.Sum;
import org.jspecify.annotations.Nullable;

/**
 * Someone with everything that is shown of one measure in one programme, and perhaps with the own
 * figures of one municipality, who works out between which limits the hidden numbers lie.
 */
final class Attacker {

    private final List<Cell> hidden;
    private final List<Sum> sums;
    private final long smallest;

    Attacker(Collection<Cell> cells, Set<Cell> hidden, long smallest, boolean isState) {
        this.hidden = cells.stream().filter(hidden::contains).toList();
        this.sums = Sums.of(cells, isState);
        this.smallest = smallest;
    }

    /** What anyone finds, and what each municipality finds; empty when nobody finds anything. */
    List<String> findings() {
        var programs = new ArrayList<PossibleNumbers>();
        for (Part part : Part.values()) {
            programs.add(new PossibleNumbers(part, hidden, sums));
        }
        var findings = new ArrayList<>(findings(programs, null));
        for (String area : new TreeSet<>(hidden.stream().map(Cell::area).toList())) {
            if (!area.equals(Cell.TOTAL)) {
                findings.addAll(findings(programs, area));
            }
        }
        return findings;
    }

    private List<String> findings(List<PossibleNumbers> programs, @Nullable String knows) {
        var findings = new ArrayList<String>();
        Set<Cell> fixed = Set.copyOf(hidden);
        for (PossibleNumbers program : programs) {
            program.tell(knows);
            program.narrowed(smallest)
                    .forEach(cell -> findings.add(knows + " narrows " + program.describe(cell)));
            fixed = program.fixed(fixed);
        }
        fixed.forEach(cell -> findings.add(knows + " knows all of " + cell));
        return findings;
    }
}
