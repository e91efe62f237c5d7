package nl.perspectief.dashboard.statistics;

import static nl.perspectief.dashboard.statistics.Starts.group;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The situations in which correlations and effects are tried. */
final class AssociationSimulations {

    private static final double COVERED = 0.95;

    private static final Starts TWO_STARTS =
            Starts.of(5, group(1, 12), group(3, 12), group(null, 16));

    private AssociationSimulations() {}

    static List<Simulation> all() {
        return Stream.of(correlations(), effects()).flatMap(List::stream).toList();
    }

    private static List<Simulation> correlations() {
        return Stream.of(
                        correlation(10, 0),
                        correlation(16, 0.5),
                        correlation(30, 0.5),
                        correlation(30, 0.8),
                        correlation(300, 0.3))
                .toList();
    }

    private static Simulation correlation(int n, double pearson) {
        return new Simulation(
                "Spearman",
                "%d municipalities, normal values with correlation %s".formatted(n, pearson),
                COVERED,
                random -> holds(random, n, pearson));
    }

    /** Ranks of normal values correlate as {@code (6/π)·arcsin(ρ/2)}; a perfect order is silent. */
    private static boolean holds(Random random, int n, double pearson) {
        List<ValuePair> pairs =
                IntStream.range(0, n).mapToObj(_ -> normal(random, pearson)).toList();
        Estimate found = ((Correlation.Found) Spearman.of(pairs)).coefficient();
        return found.lower() == null
                || contains(found, 6 / StrictMath.PI * StrictMath.asin(pearson / 2));
    }

    private static ValuePair normal(Random random, double pearson) {
        double first = random.nextGaussian();
        double rest = StrictMath.sqrt(1 - pearson * pearson) * random.nextGaussian();
        return new ValuePair(first, pearson * first + rest);
    }

    private static List<Simulation> effects() {
        String starts = "two starts of 12 municipalities and 16 without, ";
        Starts.Effect grows = (start, since) -> (start == 1 ? 2 : 0.5) * (1 + since);
        return List.of(
                effect(starts + "no effect", random -> holds(random, (_, _) -> 0)),
                effect(starts + "the same effect everywhere", random -> holds(random, (_, _) -> 2)),
                effect(
                        starts + "an effect that grows, larger for who starts early",
                        random -> holds(random, grows)),
                effect(
                        "10 municipalities and 50 without, an effect that differs: its mean over the 10",
                        AssociationSimulations::holdsForWhoStarted));
    }

    private static Simulation effect(String situation, Predicate<Random> holds) {
        return new Simulation("Group-time effect", situation, COVERED, holds);
    }

    private static boolean holds(Random random, Starts.Effect effect) {
        int last = TWO_STARTS.quarters() - 1;
        var found =
                (JointWorkingEffect.Found)
                        GroupTimeEffects.of(TWO_STARTS.draw(random, 1, effect), 0, last);
        double truth =
                found.points().stream()
                        .mapToDouble(
                                point -> TWO_STARTS.effect(effect, point.quartersSince(), last))
                        .average()
                        .orElseThrow();
        return contains(found.overall(), truth);
    }

    private static boolean holdsForWhoStarted(Random random) {
        double[] own = random.doubles(10, -4, 8).toArray();
        int[] next = {0};
        var all =
                Starts.of(2, group(1, own.length), group(null, 50))
                        .draw(random, 1, (_, _) -> own[next[0]++]);
        var found = (JointWorkingEffect.Found) GroupTimeEffects.of(all, 0, 1);
        return contains(found.overall(), Arrays.stream(own).average().orElseThrow());
    }

    private static boolean contains(Estimate estimate, double truth) {
        return estimate.lower() <= truth && truth <= estimate.upper();
    }
}
