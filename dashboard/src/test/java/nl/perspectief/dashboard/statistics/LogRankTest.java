package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LogRankTest {

    /** The whole of Freireich's data: those on 6-MP, and those on the placebo. */
    private static final Persons TREATED =
            Persons.withEvents(6, 6, 6, 7, 10, 13, 16, 22, 23)
                    .andCensored(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35);

    private static final Persons PLACEBO =
            Persons.withEvents(
                    1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

    @Test
    void givesTheTestOfTheFreireichData() {
        TestResult result = compare(TREATED, PLACEBO);

        assertThat(result.statistic()).isCloseTo(16.792940989216532, within(1e-9));
        assertThat(result.degreesOfFreedom()).isEqualTo(1);
        assertThat(result.pValue()).isCloseTo(4.168809109334529e-5, within(1e-15));
    }

    @Test
    void findsNothingBetweenEqualGroups() {
        TestResult result = compare(TREATED, TREATED, TREATED);

        assertThat(result.statistic()).isCloseTo(0, within(1e-12));
        assertThat(result.degreesOfFreedom()).isEqualTo(2);
        assertThat(result.pValue()).isCloseTo(1, within(1e-12));
    }

    @Test
    void leavesOutAGroupThatWasNeverAtRiskWhenSomethingHappened() {
        var early = Persons.withEvents().andCensored(0, 0);

        assertThat(compare(TREATED, early, PLACEBO)).isEqualTo(compare(TREATED, PLACEBO));
    }

    @Test
    void comparesNothingWithoutEventsOrWithoutASecondGroup() {
        assertThat(compare(TREATED)).isNull();
        assertThat(compare()).isNull();
        assertThat(
                        compare(
                                Persons.withEvents().andCensored(5, 9),
                                Persons.withEvents().andCensored(7)))
                .isNull();
    }

    @Test
    void doesNotDependOnTheOrderOfTheGroups() {
        var random = new Random(3);
        var groups = IntStream.range(0, 4).mapToObj(_ -> Persons.random(random, 30, 60)).toList();

        assertThat(compare(groups.get(3), groups.get(1), groups.get(0), groups.get(2)).statistic())
                .isCloseTo(compare(groups.toArray(Persons[]::new)).statistic(), within(1e-9));
    }

    @Test
    void agreesWithThePlainDefinitionOnThreeRandomGroups() {
        var random = new Random(66);
        for (int i = 0; i < 200; i++) {
            var groups =
                    List.of(
                            Persons.random(random, 2 + random.nextInt(30), 40),
                            Persons.random(random, 2 + random.nextInt(30), 50),
                            Persons.random(random, 2 + random.nextInt(30), 60));
            TestResult result = compare(groups.toArray(Persons[]::new));
            assertThat(result.degreesOfFreedom()).isEqualTo(2);
            assertThat(result.statistic()).isCloseTo(plain(groups), within(1e-8));
            // with two degrees of freedom the χ² distribution is an exponential one
            assertThat(result.pValue()).isCloseTo(Math.exp(-result.statistic() / 2), within(1e-12));
        }
    }

    /** The two by two matrix of the first two groups, turned over by hand. */
    private static double plain(List<Persons> groups) {
        double u0 = 0;
        double u1 = 0;
        double v00 = 0;
        double v11 = 0;
        double v01 = 0;
        for (int day = 0; day <= 60; day++) {
            int on = day;
            double n = groups.stream().mapToDouble(group -> group.atRisk(on)).sum();
            double d = groups.stream().mapToDouble(group -> group.events(on)).sum();
            if (d > 0 && n > 1) {
                double a = groups.get(0).atRisk(on) / n;
                double b = groups.get(1).atRisk(on) / n;
                double spread = d * (n - d) / (n - 1);
                u0 += groups.get(0).events(on) - d * a;
                u1 += groups.get(1).events(on) - d * b;
                v00 += spread * a * (1 - a);
                v11 += spread * b * (1 - b);
                v01 -= spread * a * b;
            }
        }
        double determinant = v00 * v11 - v01 * v01;
        return (u0 * u0 * v11 - 2 * u0 * u1 * v01 + u1 * u1 * v00) / determinant;
    }

    @Test
    void comparesFromALandmarkOnThoseWhoWereStillThere() {
        var quickAtFirst =
                Persons.withEvents(5, 10, 20, 91, 100, 140, 200).andCensored(30, 91, 150, 300);
        var slowAtFirst = Persons.withEvents(92, 95, 99, 120).andCensored(93, 110, 300);
        var after =
                Stream.of(Persons.withEvents(100, 140, 200).andCensored(150, 300), slowAtFirst)
                        .toArray(Persons[]::new);

        assertThat(compareAfter(91, quickAtFirst, slowAtFirst)).isEqualTo(compare(after));
        assertThat(compareAfter(91, quickAtFirst, slowAtFirst))
                .isNotEqualTo(compare(quickAtFirst, slowAtFirst));
    }

    private static TestResult compare(Persons... groups) {
        return LogRank.compare(curves(groups));
    }

    private static TestResult compareAfter(int landmark, Persons... groups) {
        return LogRank.compareAfter(landmark, curves(groups));
    }

    private static List<KaplanMeier> curves(Persons... groups) {
        return Stream.of(groups).map(Persons::curve).toList();
    }
}
