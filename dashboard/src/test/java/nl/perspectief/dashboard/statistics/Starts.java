package nl.perspectief.dashboard.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Municipalities of which the effect of joint working is known: groups that start in the same
 * quarter, and how large the effect is.
 *
 * @param quarters 0 up to, not including
 * @param groups the group that does not start last or not at all
 */
record Starts(int quarters, List<Group> groups) {

    /**
     * @param start null = not yet
     */
    record Group(Integer start, int size) {}

    /** What joint working adds, so many quarters after a start in that quarter. */
    interface Effect {
        double of(int start, int since);
    }

    static Starts of(int quarters, Group... groups) {
        return new Starts(quarters, List.of(groups));
    }

    static Group group(Integer start, int size) {
        return new Group(start, size);
    }

    /** Each has a level of its own and all move along; beside that chance, and the effect. */
    List<MunicipalityOutcomes> draw(Random random, double chance, Effect effect) {
        List<MunicipalityOutcomes> all = new ArrayList<>();
        for (Group group : groups) {
            for (int i = 0; i < group.size(); i++) {
                String name = "m%03d".formatted(all.size());
                all.add(one(name, group.start(), random, chance, effect));
            }
        }
        return all;
    }

    private MunicipalityOutcomes one(
            String name, Integer start, Random random, double chance, Effect effect) {
        double level = 10 * random.nextGaussian();
        List<PeriodValue<Double>> values =
                IntStream.range(0, quarters)
                        .mapToObj(
                                quarter -> {
                                    double added =
                                            start == null || quarter < start
                                                    ? 0
                                                    : effect.of(start, quarter - start);
                                    return new PeriodValue<>(
                                            quarter,
                                            level
                                                    + common(quarter)
                                                    + chance * random.nextGaussian()
                                                    + added);
                                })
                        .toList();
        return new MunicipalityOutcomes(name, start, values);
    }

    private static double common(int quarter) {
        return 3 * Math.sin(quarter) + 0.5 * quarter;
    }

    /** The mean effect that many quarters after the start, over those who can be seen then. */
    double effect(Effect effect, int since, int lastQuarter) {
        double sum = 0;
        double starters = 0;
        for (Group group : groups) {
            if (group.start() != null && group.start() + since <= lastQuarter) {
                sum += group.size() * effect.of(group.start(), since);
                starters += group.size();
            }
        }
        return sum / starters;
    }

    /**
     * Two-way fixed effects, for the sake of comparison: the slope on having started, when each
     * municipality and each quarter has a level of its own. With a value in every quarter that is
     * the slope after taking out the means both ways.
     */
    static double twoWayFixedEffects(List<MunicipalityOutcomes> all, int quarters) {
        double[][] values = new double[all.size()][quarters];
        double[][] started = new double[all.size()][quarters];
        for (int i = 0; i < all.size(); i++) {
            Integer start = all.get(i).jointSince();
            for (PeriodValue<Double> value : all.get(i).values()) {
                values[i][value.time()] = value.value();
                started[i][value.time()] = start != null && value.time() >= start ? 1 : 0;
            }
        }
        double[][] freed = withoutMeans(started);
        double product = 0;
        double square = 0;
        for (int i = 0; i < values.length; i++) {
            for (int quarter = 0; quarter < quarters; quarter++) {
                product += freed[i][quarter] * values[i][quarter];
                square += freed[i][quarter] * freed[i][quarter];
            }
        }
        return product / square;
    }

    private static double[][] withoutMeans(double[][] values) {
        double[] byRow = Arrays.stream(values).mapToDouble(Starts::mean).toArray();
        double[] byColumn =
                IntStream.range(0, values[0].length)
                        .mapToDouble(
                                column ->
                                        mean(
                                                Arrays.stream(values)
                                                        .mapToDouble(row -> row[column])
                                                        .toArray()))
                        .toArray();
        double all = mean(byRow);
        double[][] freed = new double[values.length][byColumn.length];
        for (int row = 0; row < freed.length; row++) {
            for (int column = 0; column < byColumn.length; column++) {
                freed[row][column] = values[row][column] - byRow[row] - byColumn[column] + all;
            }
        }
        return freed;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
