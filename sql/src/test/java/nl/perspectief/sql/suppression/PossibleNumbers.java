package nl.perspectief.sql.suppression;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.perspectief.sql.suppression.Cell.Part;
import nl.perspectief.sql.suppression.Sums.Sum;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that hidden figures can have, given the sums and all that is shown: a linear program,
 * asked for one extreme after the other. Every solution shows a possible number for all figures, so
 * most are settled together.
 */
final class PossibleNumbers {

    private static final double ENOUGH = 1e-6;
    private static final double MANY = 1e6;

    static {
        Loader.loadNativeLibraries();
    }

    private final Part part;
    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final Map<Cell, MPVariable> variables = new LinkedHashMap<>();
    private final Map<Cell, double[]> seen = new HashMap<>();
    private final Map<Cell, Map<String, Long>> shares = new HashMap<>();
    private @Nullable String knows;

    PossibleNumbers(Part part, List<Cell> hidden, List<Sum> sums) {
        this.part = part;
        sums.stream()
                .filter(sum -> sum.whole().isTotal())
                .forEach(sum -> sum.parts().forEach(cell -> share(sum.whole(), cell)));
        // a year with one quarter is that quarter
        sums.stream()
                .filter(sum -> sum.whole().isTotal() && sum.whole().isYear())
                .filter(sum -> sum.parts().size() == 1 && sum.parts().getFirst().isTotal())
                .forEach(
                        sum ->
                                shares.put(
                                        sum.parts().getFirst(),
                                        shares.getOrDefault(sum.whole(), Map.of())));
        for (Cell cell : hidden) {
            variables.put(cell, solver.makeNumVar(0, MANY, ""));
        }
        sums.forEach(this::constrain);
    }

    private void share(Cell total, Cell cell) {
        if (!cell.isTotal() && cell.group().equals(total.group())) {
            shares.computeIfAbsent(total, _ -> new HashMap<>()).put(cell.area(), cell.part(part));
        }
    }

    private void constrain(Sum sum) {
        if (!variables.containsKey(sum.whole())
                && sum.parts().stream().noneMatch(variables::containsKey)) {
            return;
        }
        double known = shown(sum.whole()) - sum.parts().stream().mapToDouble(this::shown).sum();
        MPConstraint constraint = solver.makeConstraint(known, known);
        sum.parts().forEach(cell -> set(constraint, cell, 1));
        set(constraint, sum.whole(), -1);
    }

    private double shown(Cell cell) {
        return variables.containsKey(cell) ? 0 : cell.part(part);
    }

    private void set(MPConstraint constraint, Cell cell, double factor) {
        MPVariable variable = variables.get(cell);
        if (variable != null) {
            constraint.setCoefficient(variable, factor);
        }
    }

    /** Begins anew with someone who knows the figures of this municipality; null for nobody. */
    void tell(@Nullable String municipality) {
        knows = municipality;
        seen.clear();
        variables.forEach(
                (cell, variable) -> {
                    double number = cell.part(part);
                    boolean isKnown = cell.area().equals(municipality);
                    variable.setBounds(isKnown ? number : 0, isKnown ? number : MANY);
                    seen.put(cell, new double[] {number, number});
                });
    }

    /** Small numbers of which not every small value is possible. */
    List<Cell> narrowed(long smallest) {
        List<Cell> small = open(cell -> cell.part(part) > 0 && cell.part(part) < smallest);
        Predicate<Cell> isBelow = cell -> range(cell)[1] < smallest - 1 - ENOUGH;
        Predicate<Cell> isAbove = cell -> range(cell)[0] > Math.max(1, own(cell)) + ENOUGH;
        settle(small, isBelow, true);
        settle(small, isAbove, false);
        return small.stream().filter(isBelow.or(isAbove)).toList();
    }

    /** Whoever has two of its own knows of a total that it is two at least, whatever is shown. */
    private long own(Cell cell) {
        return knows == null ? 0 : shares.getOrDefault(cell, Map.of()).getOrDefault(knows, 0L);
    }

    /** Those of the cells with only one possible number. */
    Set<Cell> fixed(Set<Cell> cells) {
        List<Cell> all = open(cells::contains);
        Predicate<Cell> isFixed = cell -> range(cell)[1] - range(cell)[0] < ENOUGH;
        settle(all, isFixed, true);
        settle(all, isFixed, false);
        return all.stream().filter(isFixed).collect(Collectors.toSet());
    }

    private List<Cell> open(Predicate<Cell> which) {
        return variables.keySet().stream()
                .filter(cell -> !cell.area().equals(knows))
                .filter(which)
                .toList();
    }

    /** All together as long as that settles some, and then each alone. */
    private void settle(List<Cell> cells, Predicate<Cell> isOpen, boolean isUp) {
        List<Cell> open = cells.stream().filter(isOpen).toList();
        int before = open.size() + 1;
        while (!open.isEmpty() && open.size() < before) {
            before = open.size();
            optimise(open, isUp);
            open = open.stream().filter(isOpen).toList();
        }
        for (Cell cell : open) {
            if (isOpen.test(cell)) {
                optimise(List.of(cell), isUp);
            }
        }
    }

    private void optimise(List<Cell> goal, boolean isUp) {
        MPObjective objective = solver.objective();
        objective.clear();
        goal.forEach(cell -> objective.setCoefficient(variables.get(cell), 1));
        objective.setOptimizationDirection(isUp);
        ResultStatus status = solver.solve();
        if (status != ResultStatus.OPTIMAL) {
            throw new IllegalStateException("The true numbers are possible, and yet " + status);
        }
        variables.forEach(
                (cell, variable) -> {
                    double[] range = range(cell);
                    range[0] = Math.min(range[0], variable.solutionValue());
                    range[1] = Math.max(range[1], variable.solutionValue());
                });
    }

    String describe(Cell cell) {
        return "%s of %s to %.1f–%.1f".formatted(part, cell, range(cell)[0], range(cell)[1]);
    }

    /** The least and the greatest number seen so far. */
    private double[] range(Cell cell) {
        return seen.computeIfAbsent(cell, _ -> new double[] {cell.part(part), cell.part(part)});
    }
}
