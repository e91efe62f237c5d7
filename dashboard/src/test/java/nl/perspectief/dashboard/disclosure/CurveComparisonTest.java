package nl.perspectief.dashboard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.perspectief.dashboard.statistics.CurvePoint;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import nl.perspectief.dashboard.statistics.LogRank;
import org.junit.jupiter.api.Test;

class CurveComparisonTest {

    private static final int YEAR = 364;

    @Test
    void whatIsTheReadersOwnIsComparedByEveryDay() {
        var one = invented(1, 120, 200);
        var other = invented(2, 90, 300);

        assertThat(CurveComparison.of(List.of(own(one), own(other)), YEAR).result())
                .isEqualTo(LogRank.compare(List.of(one.until(YEAR), other.until(YEAR))));
    }

    /** What is lost by it is little: the days within a month matter less than the months. */
    @Test
    void byMonthTheAnswerIsNearlyThatByDay() {
        for (int seed = 0; seed < 40; seed++) {
            var one = invented(seed, 150, 220);
            var other = invented(seed + 100, 150, seed % 2 == 0 ? 220 : 420);

            var byMonth = CurveComparison.of(List.of(shared(one), shared(other)), YEAR).result();
            var byDay = LogRank.compare(List.of(one.until(YEAR), other.until(YEAR)));

            assertThat(Math.sqrt(byMonth.statistic()))
                    .isCloseTo(Math.sqrt(byDay.statistic()), within(0.25));
        }
    }

    /** Two curves that look the same on the shown days cannot be told apart by the test. */
    @Test
    void theDaysBetweenThoseShownCannotBeToldFromIt() {
        var other = shared(invented(3, 200, 300));
        var early = KaplanMeier.of(List.of(new CurvePoint(31, 20, 0), new CurvePoint(400, 0, 30)));
        var late = KaplanMeier.of(List.of(new CurvePoint(59, 20, 0), new CurvePoint(400, 0, 30)));

        assertThat(CurveComparison.of(List.of(shared(early), other), YEAR))
                .isEqualTo(CurveComparison.of(List.of(shared(late), other), YEAR));
    }

    @Test
    void aPartIsComparedWithTheOthersOfTheWhole() {
        var part = invented(4, 100, 150);
        var rest = invented(5, 300, 400);
        var whole = KaplanMeier.of(both(part, rest).toList());

        assertThat(CurveComparison.ofPart(own(part), own(whole), YEAR).result())
                .isEqualTo(LogRank.compare(List.of(part.until(YEAR), rest.until(YEAR))));
        assertThat(CurveComparison.ofPart(shared(part), shared(whole), YEAR).result().pValue())
                .isLessThan(0.001);
    }

    @Test
    void nothingIsComparedWithACurveThatIsKept() {
        var kept = new DisclosedCurve(CURVE, CURVE, CURVE, grid(ShownDays.Horizon.values()));

        var comparison = CurveComparison.of(List.of(shared(CURVE), kept), YEAR);

        assertThat(comparison.kept()).isTrue();
        assertThat(comparison.result()).isNull();
        assertThat(CurveComparison.ofPart(kept, shared(CURVE), YEAR).kept()).isTrue();
    }

    @Test
    void fewerThanFiveExpectedIsTooLittle() {
        var few = KaplanMeier.of(List.of(new CurvePoint(50, 5, 0), new CurvePoint(400, 0, 6)));

        assertThat(CurveComparison.of(List.of(shared(few), shared(invented(6, 200, 900))), YEAR))
                .isEqualTo(new CurveComparison(false, null));
    }

    private static final KaplanMeier CURVE = invented(9, 100, 200);

    private static Stream<CurvePoint> both(KaplanMeier one, KaplanMeier other) {
        return Stream.of(one, other)
                .flatMap(curve -> curve.steps().stream())
                .map(step -> new CurvePoint(step.day(), step.events(), step.censored()));
    }

    private static DisclosedCurve own(KaplanMeier curve) {
        return DisclosedCurve.own(curve, curve, curve);
    }

    private static DisclosedCurve shared(KaplanMeier curve) {
        return new DisclosedCurve(curve, curve, curve, grid());
    }

    private static ShownDays grid(ShownDays.Horizon... kept) {
        var horizons = EnumSet.noneOf(ShownDays.Horizon.class);
        horizons.addAll(List.of(kept));
        return new ShownDays.Grid(horizons);
    }

    private static KaplanMeier invented(int seed, int persons, double mean) {
        var random = new Random(seed);
        var points = new ArrayList<CurvePoint>();
        for (int i = 0; i < persons; i++) {
            int lasts = 1 + (int) (-mean * Math.log(1 - random.nextDouble()));
            int seen = random.nextInt(700);
            points.add(
                    new CurvePoint(
                            Math.min(lasts, seen), lasts <= seen ? 1 : 0, lasts <= seen ? 0 : 1));
        }
        return KaplanMeier.of(points);
    }
}
