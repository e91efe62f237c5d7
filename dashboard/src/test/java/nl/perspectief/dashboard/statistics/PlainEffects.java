package nl.perspectief.dashboard.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Group-time effects once more, word for word as the paper has them: means of changes, for one
 * group and one quarter after the other.
 *
 * @param starts the quarter of each start, null = not yet
 * @param values by municipality and quarter, from quarter 0
 */
record PlainEffects(Integer[] starts, double[][] values) {

    private static final int LEAST = 10;

    static PlainEffects of(List<MunicipalityOutcomes> all, int quarters) {
        Integer[] starts =
                all.stream().map(MunicipalityOutcomes::jointSince).toArray(Integer[]::new);
        double[][] values = new double[all.size()][quarters];
        for (int i = 0; i < all.size(); i++) {
            for (PeriodValue<Double> value : all.get(i).values()) {
                values[i][value.time()] = value.value();
            }
        }
        return new PlainEffects(starts, values);
    }

    /** By quarters since the start; empty where ten beside ten are not there. */
    List<Double> effects() {
        return IntStream.range(0, quarters())
                .mapToObj(this::effect)
                .filter(Objects::nonNull)
                .toList();
    }

    double overall() {
        return effects().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private Double effect(int since) {
        double sum = 0;
        double starters = 0;
        for (int start = 1; start + since < quarters(); start++) {
            int group = start;
            int quarter = start + since;
            int size = size(one -> one != null && one == group);
            boolean isUsed =
                    size(one -> one != null && one <= quarter) >= LEAST
                            && size(one -> one == null || one > quarter) >= LEAST;
            if (size > 0 && isUsed) {
                sum += size * effect(start, quarter);
                starters += size;
            }
        }
        return starters < LEAST ? null : sum / starters;
    }

    private double effect(int start, int quarter) {
        return change(one -> one != null && one == start, start - 1, quarter)
                - change(one -> one == null || one > quarter, start - 1, quarter);
    }

    private double change(Predicate<Integer> who, int before, int after) {
        return IntStream.range(0, starts.length)
                .filter(i -> who.test(starts[i]))
                .mapToDouble(i -> values[i][after] - values[i][before])
                .average()
                .orElseThrow();
    }

    private int size(Predicate<Integer> who) {
        return (int) IntStream.range(0, starts.length).filter(i -> who.test(starts[i])).count();
    }

    private int quarters() {
        return values[0].length;
    }

    /** As if joint working had not added so much. */
    PlainEffects without(double effect) {
        double[][] less = new double[values.length][];
        for (int i = 0; i < less.length; i++) {
            less[i] = values[i].clone();
            for (int quarter = 0; quarter < quarters(); quarter++) {
                if (starts[i] != null && quarter >= starts[i]) {
                    less[i][quarter] -= effect;
                }
            }
        }
        return new PlainEffects(starts, less);
    }

    /** The same figures with the starts of others: that of municipality {@code order[i]} for i. */
    PlainEffects dealt(List<Integer> order) {
        List<Integer> dealt = new ArrayList<>();
        order.forEach(from -> dealt.add(starts[from]));
        return new PlainEffects(dealt.toArray(Integer[]::new), values);
    }
}
