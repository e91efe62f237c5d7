package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {

    private static final double PUBLIC_HEALTH = 0.806424478571495;

    /** The reference is in per cents. */
    @ParameterizedTest
    @CsvSource({
        "1, P95, 3.204264, 100",
        "1, P998, 0, 100",
        "2, P95, 25.885383, 100",
        "2, P998, 0, 100",
        "3, P95, 35.933491, 100",
        "3, P998, 10.150815, 100",
        "45, P95, 69.098645, 92.186251",
        "45, P998, 62.441586, 98.843309"
    })
    void givesTheReferenceLimits(double n, Confidence confidence, double lower, double upper) {
        Interval limits = Funnel.around(PUBLIC_HEALTH, List.of()).limits(n, confidence);

        assertThat(100 * limits.lower()).isCloseTo(lower, within(5e-7));
        assertThat(100 * limits.upper()).isCloseTo(upper, within(5e-7));
    }

    @Test
    void givesTheSixAreas() {
        List<FunnelUnit> areas = sixAreas();
        Funnel funnel = Funnel.ofShares(areas);
        double[] z = distances(funnel.target(), areas);
        double[] expected = {0.496886, 2.607687, -1.948725, 1.442781, 1.428289, -1.918320};

        assertThat(funnel.target()).isCloseTo(0.5446685879, within(5e-11));
        assertClose(funnel.limits(40, Confidence.P95), 0.390339, 0.698998);
        assertClose(funnel.limits(40, Confidence.P998), 0.301341, 0.787996);
        for (int i = 0; i < 6; i++) {
            assertThat(z[i]).isCloseTo(expected[i], within(5e-7));
            assertThat(funnel.mark(areas.get(i)).z()).isCloseTo(expected[i], within(5e-7));
        }
    }

    @Test
    void givesTheOverdispersionOfTheSixAreas() {
        List<FunnelUnit> areas = sixAreas();
        double target = Funnel.ofShares(areas).target();

        Overdispersion found =
                Overdispersion.of(distances(target, areas), deviations(target, areas));

        assertThat(found.phi()).isCloseTo(3.1076717716, within(5e-11));
        assertThat(found.tauSquared()).isCloseTo(0.0134456738, within(5e-11));
        double width =
                Confidence.P95.z() * Math.sqrt(target * (1 - target) / 40 + found.tauSquared());
        assertThat(target - width).isCloseTo(0.269953, within(5e-7));
        assertThat(target + width).isCloseTo(0.819384, within(5e-7));
    }

    @Test
    void allowsForOverdispersionFromTenUnitsOn() {
        List<FunnelUnit> nine = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            nine.add(FunnelUnit.ofShare(i % 2 == 0 ? 20 : 80, 100));
        }
        List<FunnelUnit> ten = new ArrayList<>(nine);
        ten.add(FunnelUnit.ofShare(80, 100));

        assertThat(Funnel.ofShares(nine).widerLimits(50, Confidence.P95))
                .isEqualTo(Funnel.ofShares(nine).limits(50, Confidence.P95));
        assertThat(Funnel.ofShares(ten).overdispersion().phi()).isCloseTo(36, within(1e-9));
        assertThat(Funnel.ofShares(ten).mark(ten.getFirst()).signal())
                .isEqualTo(FunnelSignal.WITHIN);
        assertThat(Funnel.ofShares(nine).mark(nine.getFirst()).signal())
                .isEqualTo(FunnelSignal.LOW);
    }

    @Test
    void drawsOutliersInSoThatTheyDoNotHideThemselves() {
        List<FunnelUnit> units = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            units.add(FunnelUnit.ofShare(48 + i % 5, 100));
        }
        units.add(FunnelUnit.ofShare(95, 100));
        Funnel funnel = Funnel.ofShares(units);

        assertThat(funnel.overdispersion().tauSquared()).isZero();
        assertThat(funnel.mark(units.getLast()).signal()).isEqualTo(FunnelSignal.HIGH);
    }

    /** Of 1 … 11 the 10th percentile of type 7 is 2 and the 90th is 10. */
    @Test
    void winsorisesByTheQuantilesOfTypeSeven() {
        double[] z = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        double[] s = new double[11];
        Arrays.fill(s, 1);
        double sumOfSquares = 4 + 4 + 9 + 16 + 25 + 36 + 49 + 64 + 81 + 100 + 100;

        assertThat(Overdispersion.winsorised(z, s).phi())
                .isCloseTo(sumOfSquares / 11, within(1e-12));
        assertThat(z).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @ParameterizedTest
    @CsvSource({"9, 9", "10, 0", "1000, 1000"})
    void doesNotJudgeWhoHasTooFew(int n, int successes) {
        // at a target of one half nine are too few; at one in two hundred a thousand barely are
        // enough
        Funnel half = Funnel.around(0.5, List.of());
        Funnel rare = Funnel.around(0.004, List.of());

        assertThat(half.mark(FunnelUnit.ofShare(successes, n)).signal() == FunnelSignal.TOO_SMALL)
                .isEqualTo(n < 10);
        assertThat(rare.mark(FunnelUnit.ofShare(successes, n)).signal())
                .isEqualTo(FunnelSignal.TOO_SMALL);
        assertThat(rare.mark(FunnelUnit.ofShare(successes, n)).pValue()).isOne();
    }

    @Test
    void judgesNobodyWhereAllAreTheSame() {
        var everyone = List.of(FunnelUnit.ofShare(40, 40), FunnelUnit.ofShare(12, 12));
        Funnel funnel = Funnel.ofShares(everyone);

        assertThat(funnel.limits(10, Confidence.P998)).isEqualTo(new Interval(1, 1));
        assertThat(funnel.mark(everyone.getFirst()).signal()).isEqualTo(FunnelSignal.TOO_SMALL);
    }

    /** What the limits of 95 per cent leave out by chance, at a target of .55. */
    @ParameterizedTest
    @CsvSource({"8, 2.650", "10, 5.065", "15, 3.612", "20, 4.028", "30, 6.465", "50, 4.549"})
    void raisesAboutFivePerCentFalseAlarmsAtNinetyFive(int n, double perCent) {
        Interval limits = Funnel.around(0.55, List.of()).limits(n, Confidence.P95);
        double outside = 0;
        for (int x = 0; x <= n; x++) {
            double share = (double) x / n;
            outside += share < limits.lower() || share > limits.upper() ? chance(x, n, 0.55) : 0;
        }
        assertThat(100 * outside).isCloseTo(perCent, within(5e-4));
    }

    private static double chance(int x, int n, double p) {
        double chance = 1;
        for (int i = 1; i <= x; i++) {
            chance *= (double) (n - x + i) / i * p;
        }
        return chance * Math.pow(1 - p, n - x);
    }

    @Test
    void takesTheEffectiveSizeOfACurve() {
        // ten people, two lost from sight on day 50, then four events among eight
        KaplanMeier curve =
                Persons.withEvents(60, 70, 80, 90).andCensored(50, 50, 200, 200, 200, 200).curve();

        assertThat(FunnelUnit.ofRetention(curve, 91)).isEqualTo(new FunnelUnit(0.5, 8));
        assertThat(FunnelUnit.ofIncidence(curve, 91)).isEqualTo(new FunnelUnit(0.5, 8));
        assertThat(FunnelUnit.ofRetention(curve, 40)).isEqualTo(new FunnelUnit(1, 10));
        KaplanMeier gone = Persons.withEvents(10, 20, 30).andCensored(15).curve();
        assertThat(FunnelUnit.ofRetention(gone, 91)).isEqualTo(new FunnelUnit(0, 3));
    }

    /** Without censoring a curve is a share. */
    @Test
    void givesTheSameFunnelForCurvesWithoutCensoring() {
        var random = new Random(8);
        for (int i = 0; i < 100; i++) {
            int size = 10 + random.nextInt(90);
            int[] days = random.ints(size, 0, 400).toArray();
            long left = Arrays.stream(days).filter(day -> day > 182).count();
            // who has the event on day 182 itself is at risk on it and gone after it
            long onTheDay = Arrays.stream(days).filter(day -> day == 182).count();
            FunnelUnit unit = FunnelUnit.ofRetention(Persons.withEvents(days).curve(), 182);

            assertThat(unit.value()).isCloseTo((double) left / size, within(1e-12));
            assertThat(unit.size()).isCloseTo(size * (1 + (double) onTheDay / left), within(1e-9));
        }
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> FunnelUnit.ofShare(0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FunnelUnit.ofShare(5, 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Funnel.around(1.1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Funnel.ofShares(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FunnelUnit.ofRetention(KaplanMeier.of(List.of()), 91))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<FunnelUnit> sixAreas() {
        return List.of(
                FunnelUnit.ofShare(12, 20),
                FunnelUnit.ofShare(30, 40),
                FunnelUnit.ofShare(18, 45),
                FunnelUnit.ofShare(50, 80),
                FunnelUnit.ofShare(9, 12),
                FunnelUnit.ofShare(70, 150));
    }

    private static double[] distances(double target, List<FunnelUnit> units) {
        double[] s = deviations(target, units);
        double[] z = new double[s.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = (units.get(i).value() - target) / s[i];
        }
        return z;
    }

    private static double[] deviations(double target, List<FunnelUnit> units) {
        return units.stream()
                .mapToDouble(unit -> Math.sqrt(target * (1 - target) / unit.size()))
                .toArray();
    }

    private static void assertClose(Interval limits, double lower, double upper) {
        assertThat(limits.lower()).isCloseTo(lower, within(5e-7));
        assertThat(limits.upper()).isCloseTo(upper, within(5e-7));
    }
}
