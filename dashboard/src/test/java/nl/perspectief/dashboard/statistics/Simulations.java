package nl.perspectief.dashboard.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The situations in which the intervals and tests of this package are tried. */
final class Simulations {

    private static final double COVERED = 0.95;

    private Simulations() {}

    static List<Simulation> all() {
        return Stream.of(
                        shares(),
                        differences(),
                        counts(),
                        scores(),
                        survival(),
                        medians(),
                        funnels(),
                        groups(),
                        trends(),
                        AssociationSimulations.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Simulation> shares() {
        List<Simulation> all = new ArrayList<>();
        for (int n : new int[] {10, 20, 50, 200}) {
            for (double p : new double[] {0.1, 0.5, 0.9}) {
                all.add(
                        covered(
                                "Wilson",
                                "%d people, share %s".formatted(n, p),
                                random ->
                                        Wilson.interval(binomial(random, n, p), n, Confidence.P95)
                                                .contains(p)));
            }
        }
        return all;
    }

    private static List<Simulation> differences() {
        return Stream.of(new int[] {20, 20}, new int[] {50, 80})
                .map(
                        n ->
                                covered(
                                        "Newcombe",
                                        "%d and %d people, shares 0.6 and 0.4"
                                                .formatted(n[0], n[1]),
                                        random -> {
                                            Estimate difference =
                                                    Newcombe.difference(
                                                            binomial(random, n[0], 0.6), n[0],
                                                            binomial(random, n[1], 0.4), n[1]);
                                            return contains(difference, 0.6 - 0.4);
                                        }))
                .toList();
    }

    private static List<Simulation> counts() {
        return Stream.of(2, 8, 12, 60)
                .map(
                        mean ->
                                covered(
                                        "Exact and Byar",
                                        "a count of %d on average".formatted(mean),
                                        random ->
                                                CountInterval.of(
                                                                poisson(random, mean),
                                                                Confidence.P95)
                                                        .contains(mean)))
                .toList();
    }

    private static List<Simulation> scores() {
        return Stream.of(5, 10, 30)
                .map(
                        n ->
                                covered(
                                        "Student's t",
                                        "%d scores of 0 to 5, mean 2.8".formatted(n),
                                        random -> meanIsCovered(random, n)))
                .toList();
    }

    /** No interval, for want of spread, claims nothing and so misses nothing. */
    private static boolean meanIsCovered(Random random, int n) {
        int[] scores =
                random.ints(n, 0, 10)
                        .map(u -> List.of(0, 1, 2, 2, 3, 3, 3, 4, 5, 5).get(u))
                        .toArray();
        Estimate mean =
                MeanScore.of(
                        n,
                        IntStream.of(scores).sum(),
                        IntStream.of(scores).map(score -> score * score).sum());
        return mean.lower() == null || contains(mean, 2.8);
    }

    private static List<Simulation> survival() {
        List<Simulation> all = new ArrayList<>();
        for (int n : new int[] {10, 25, 50, 200}) {
            for (double s : new double[] {0.3, 0.6, 0.9}) {
                all.add(
                        covered(
                                "Kaplan–Meier, log-log",
                                "%d people, S(182) = %s, a third censored before".formatted(n, s),
                                random -> survivalIsCovered(random, n, s)));
            }
        }
        return all;
    }

    /** A curve that ends censored before the day is not shown, so it cannot be wrong. */
    private static boolean survivalIsCovered(Random random, int n, double s) {
        KaplanMeier curve = followed(random, n, s).curve();
        Estimate estimate = curve.survivalAt(182);
        return (curve.atRisk(182) == 0 && estimate.value() > 0) || contains(estimate, s);
    }

    private static List<Simulation> medians() {
        return Stream.of(25, 50, 200)
                .map(
                        n ->
                                covered(
                                        "Median, by the limits of the curve",
                                        "%d people, median 182 days, a third censored before"
                                                .formatted(n),
                                        random -> {
                                            MedianTime median =
                                                    followed(random, n, 0.5).curve().median();
                                            return (median.lower() == null || median.lower() <= 182)
                                                    && (median.upper() == null
                                                            || median.upper() >= 182);
                                        }))
                .toList();
    }

    /** Nobody in the country differs; so whoever is marked is marked falsely. */
    private static List<Simulation> funnels() {
        return List.of(
                within("Funnel, 95 %", 0.95, Confidence.P95, random -> share(random, 40)),
                within("Funnel, 99.8 %", 0.998, Confidence.P998, random -> share(random, 40)),
                within(
                        "Funnel of survival, 95 %",
                        0.95, Confidence.P95, random -> curve(random, 40)),
                within(
                        "Funnel of survival, 99.8 %",
                        0.998, Confidence.P998, random -> curve(random, 40)));
    }

    private static FunnelUnit share(Random random, int n) {
        return FunnelUnit.ofShare(binomial(random, n, 0.55), n);
    }

    /** A curve that ends before the day is in no funnel; another takes its place. */
    private static FunnelUnit curve(Random random, int n) {
        KaplanMeier curve = followed(random, n, 0.55).curve();
        return curve.atRisk(182) == 0 ? curve(random, n) : FunnelUnit.ofRetention(curve, 182);
    }

    private static Simulation within(
            String method,
            double promised,
            Confidence confidence,
            Function<Random, FunnelUnit> unit) {
        return new Simulation(
                method,
                "40 people, as the target of 0.55",
                promised,
                random -> {
                    FunnelUnit drawn = unit.apply(random);
                    return Funnel.around(0.55, List.of())
                            .limits(drawn.size(), confidence)
                            .contains(drawn.value());
                });
    }

    private static List<Simulation> groups() {
        return Stream.of(25, 100)
                .map(
                        n ->
                                covered(
                                        "Log-rank test at 5 %",
                                        "three equal groups of %d".formatted(n),
                                        random ->
                                                LogRank.compare(
                                                                        IntStream.range(0, 3)
                                                                                .mapToObj(
                                                                                        _ ->
                                                                                                followed(
                                                                                                                random,
                                                                                                                n,
                                                                                                                0.6)
                                                                                                        .curve())
                                                                                .toList())
                                                                .pValue()
                                                        >= 0.05))
                .toList();
    }

    private static List<Simulation> trends() {
        return List.of(
                steady(
                        "eight shares of 30 people",
                        random -> TrendMarker.ofShares(eight(_ -> share(random, 30)))),
                steady(
                        "eight survival figures of 30 people",
                        random -> TrendMarker.ofShares(eight(_ -> curve(random, 30)))),
                steady(
                        "eight counts of 5 on average",
                        random -> TrendMarker.ofCounts(eight(_ -> poisson(random, 5)))),
                steady(
                        "eight counts of 50 on average",
                        random -> TrendMarker.ofCounts(eight(_ -> poisson(random, 50)))));
    }

    private static <T> List<PeriodValue<T>> eight(IntFunction<T> draw) {
        return IntStream.range(0, 8)
                .mapToObj(time -> new PeriodValue<>(time, draw.apply(time)))
                .toList();
    }

    private static Simulation steady(String situation, Function<Random, Trend> marker) {
        return new Simulation(
                "Trend marker at 1 %",
                situation + ", no trend", 0.99, random -> marker.apply(random) == Trend.NO_CHANGE);
    }

    private static Simulation covered(String method, String situation, Predicate<Random> holds) {
        return new Simulation(method, situation, COVERED, holds);
    }

    private static boolean contains(Estimate estimate, double truth) {
        return estimate.lower() <= truth && truth <= estimate.upper();
    }

    private static int binomial(Random random, int n, double p) {
        int successes = 0;
        for (int i = 0; i < n; i++) {
            successes += random.nextDouble() < p ? 1 : 0;
        }
        return successes;
    }

    /** How many steps, each a share of what is left, until less than e⁻ᵐ is left. */
    private static long poisson(Random random, double mean) {
        double end = StrictMath.exp(-mean);
        double left = random.nextDouble();
        long steps = 0;
        while (left > end) {
            left *= random.nextDouble();
            steps++;
        }
        return steps;
    }

    /**
     * People with a constant chance of the event, such that a part s is without it after day 182,
     * and with a chance of one in three to be lost from sight before, whatever happens.
     */
    private static Persons followed(Random random, int n, double s) {
        return new Persons(IntStream.range(0, n).mapToObj(_ -> one(random, s)).toList());
    }

    private static Persons.Person one(Random random, double s) {
        int event = day(random, s);
        int lost = day(random, 2 / 3.0);
        return new Persons.Person(Math.min(event, lost), event <= lost);
    }

    private static int day(Random random, double leftAfter182) {
        double days = 182 * StrictMath.log(1 - random.nextDouble()) / StrictMath.log(leftAfter182);
        return (int) Math.min(2_000, Math.ceil(days));
    }
}
