package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KaplanMeierTest {

    private static final KaplanMeier FREIREICH =
            curve(
                    events(6, 6, 6, 7, 10, 13, 16, 22, 23),
                    censored(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35));

    private static final KaplanMeier TEN_SPELLS =
            curve(events(30, 45, 92, 182, 200), censored(60, 120, 182, 365, 365));

    @ParameterizedTest
    @CsvSource({
        "6, 21, 0.857143, 0.076360, 0.619718, 0.951552",
        "7, 17, 0.806723, 0.086935, 0.563147, 0.922809",
        "10, 15, 0.752941, 0.096350, 0.503200, 0.889362",
        "13, 12, 0.690196, 0.106815, 0.431610, 0.849066",
        "16, 11, 0.627451, 0.114054, 0.367511, 0.804912",
        "22, 7, 0.537815, 0.128234, 0.267779, 0.746791",
        "23, 6, 0.448179, 0.134591, 0.188052, 0.680143"
    })
    void givesTheFreireichTable(
            int day, long atRisk, double survival, double error, double lower, double upper) {
        SurvivalStep step = stepAt(FREIREICH, day);

        assertThat(step.atRisk()).isEqualTo(atRisk).isEqualTo(FREIREICH.atRisk(day));
        assertThat(step.survival()).isCloseTo(survival, within(5e-7));
        assertThat(step.standardError()).isCloseTo(error, within(5e-7));
        assertThat(step.limits().lower()).isCloseTo(lower, within(5e-7));
        assertThat(step.limits().upper()).isCloseTo(upper, within(5e-7));
    }

    /** The plain limit passes 1 on the first day; the log-log limit cannot. */
    @ParameterizedTest
    @CsvSource({
        "6, 0.707479, 1.006806",
        "7, 0.636333, 0.977113",
        "10, 0.564099, 0.941783",
        "13, 0.480843, 0.899549",
        "16, 0.403910, 0.850992",
        "22, 0.286482, 0.789149",
        "23, 0.184385, 0.711974"
    })
    void differsFromThePlainInterval(int day, double plainLower, double plainUpper) {
        SurvivalStep step = stepAt(FREIREICH, day);
        double width = Confidence.P95.z() * step.standardError();

        assertThat(step.survival() - width).isCloseTo(plainLower, within(5e-7));
        assertThat(step.survival() + width).isCloseTo(plainUpper, within(5e-7));
        assertThat(step.limits().upper()).isLessThan(1).isNotCloseTo(plainUpper, within(0.01));
    }

    @Test
    void givesTheFreireichMedian() {
        MedianTime median = FREIREICH.median();

        assertThat(median.day()).isEqualTo(23);
        assertThat(median.lower()).isEqualTo(13);
        assertThat(median.upper()).isNull();
        assertThat(median.lastDay()).isEqualTo(35);
        assertThat(median.estimate()).isEqualTo(new Estimate(23, 13.0, null));
    }

    @ParameterizedTest
    @CsvSource({
        "30, 0.9, 0.473009, 0.985281",
        "45, 0.8, 0.408691, 0.945873",
        "92, 0.685714, 0.304585, 0.887148",
        "182, 0.548571, 0.187256, 0.806377",
        "200, 0.365714, 0.064242, 0.691703"
    })
    void givesTheTenSpells(int day, double survival, double lower, double upper) {
        Estimate estimate = TEN_SPELLS.survivalAt(day);

        assertThat(estimate.value()).isCloseTo(survival, within(5e-7));
        assertThat(estimate.lower()).isCloseTo(lower, within(5e-7));
        assertThat(estimate.upper()).isCloseTo(upper, within(5e-7));
    }

    @Test
    void countsTheCensoredNeitherAsLostNorAsRetained() {
        assertThat(TEN_SPELLS.survivalAt(182).value())
                .isCloseTo(0.548571, within(5e-7))
                .isNotCloseTo(0.30, within(0.01))
                .isNotCloseTo(0.428571, within(0.01))
                .isNotCloseTo(0.60, within(0.01));
        assertThat(TEN_SPELLS.eventsUntil(182)).isEqualTo(4);
        assertThat(TEN_SPELLS.eventsUntil(181)).isEqualTo(3);
        assertThat(TEN_SPELLS.atRisk(182)).isEqualTo(5);
        assertThat(TEN_SPELLS.atRisk(183)).isEqualTo(3);
        assertThat(TEN_SPELLS.atRisk(0)).isEqualTo(TEN_SPELLS.cohort()).isEqualTo(10);
        assertThat(TEN_SPELLS.atRisk(366)).isZero();
    }

    @Test
    void retainsWhoseLastDayIsTheHorizonAndLosesWhoseLastDayIsTheDayBefore() {
        int lastDayInService = 182;
        assertThat(curve(events(lastDayInService + 1), censored()).survivalAt(182).value()).isOne();
        assertThat(curve(events(lastDayInService), censored()).survivalAt(182).value()).isZero();
    }

    @Test
    void letsEventsComeBeforeCensoringsOfTheSameDay() {
        KaplanMeier curve = curve(events(5), censored(5));

        assertThat(curve.survivalAt(5).value()).isEqualTo(0.5);
    }

    @Test
    void turnsSurvivalIntoIncidence() {
        Estimate survival = TEN_SPELLS.survivalAt(182);

        assertThat(TEN_SPELLS.incidenceAt(182))
                .isEqualTo(
                        new Estimate(
                                1 - survival.value(), 1 - survival.upper(), 1 - survival.lower()));
    }

    @Test
    void takesWilsonForTheLowerLimitWhileNothingHasHappened() {
        KaplanMeier curve = curve(events(50), censored(10, 20, 60, 70));

        // three of three are still followed on day 30
        assertThat(curve.survivalAt(30))
                .isEqualTo(Estimate.of(1, Wilson.interval(3, 3, Confidence.P95)));
        assertThat(curve.steps().getFirst().limits())
                .isEqualTo(Wilson.interval(5, 5, Confidence.P95));
    }

    @Test
    void takesWilsonForTheUpperLimitWhenNooneIsLeft() {
        KaplanMeier curve = curve(events(10, 20, 30), censored(15));

        // four began, three were followed to the end
        assertThat(curve.survivalAt(30))
                .isEqualTo(Estimate.of(0, Wilson.interval(0, 3, Confidence.P95)));
        assertThat(curve.survivalAt(400)).isEqualTo(curve.survivalAt(30));
        assertThat(curve.steps().getLast().standardError()).isZero();
    }

    @Test
    void knowsNothingOfAnEmptyCohort() {
        KaplanMeier curve = KaplanMeier.of(List.of());

        assertThat(curve.survivalAt(91)).isNull();
        assertThat(curve.incidenceAt(91)).isNull();
        assertThat(curve.median().estimate()).isNull();
        assertThat(curve.steps()).isEmpty();
        assertThat(curve.cohort()).isZero();
    }

    @Test
    void hasNoLimitsWhereNooneIsFollowed() {
        assertThat(curve(events(), censored(10)).survivalAt(30)).isEqualTo(Estimate.exact(1));
    }

    @Test
    void reachesTheMedianExactlyAtOneHalf() {
        // 1 − 1/10 − … five times: a product whose last digit may be above one half
        KaplanMeier uncensored = curve(events(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), censored());

        assertThat(uncensored.median().day()).isEqualTo(5);
        for (int n = 2; n <= 400; n += 2) {
            int[] days = new int[n];
            Arrays.setAll(days, day -> day + 1);
            assertThat(curve(days, censored()).median().day()).isEqualTo(n / 2);
        }
    }

    @Test
    void hasNoMedianWhileMoreThanHalfRemain() {
        KaplanMeier curve = curve(events(5), censored(30, 40));

        assertThat(curve.median().day()).isNull();
        assertThat(curve.median().estimate()).isNull();
        assertThat(curve.median().lastDay()).isEqualTo(40);
    }

    @Test
    void addsUpPointsOfTheSameDayInWhateverOrderTheyCome() {
        var points =
                new ArrayList<>(
                        List.of(
                                new CurvePoint(30, 1, 0),
                                new CurvePoint(30, 2, 1),
                                new CurvePoint(7, 0, 0),
                                new CurvePoint(60, 0, 4)));
        KaplanMeier ordered = KaplanMeier.of(points);
        Collections.reverse(points);

        assertThat(KaplanMeier.of(points).steps()).isEqualTo(ordered.steps());
        assertThat(ordered.steps()).extracting(SurvivalStep::day).containsExactly(30, 60);
        assertThat(ordered.steps().getFirst().events()).isEqualTo(3);
    }

    @Test
    void refusesADayBeforeTheStart() {
        assertThatThrownBy(() -> new CurvePoint(-1, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithThePlainDefinitionOnRandomPersons() {
        var random = new Random(26);
        for (int i = 0; i < 300; i++) {
            Persons persons = Persons.random(random, 1 + random.nextInt(40), 129);
            for (int day = 0; day <= 120; day += 7) {
                assertAgrees(persons.curve(), persons, day);
            }
        }
    }

    @Test
    void dividesByTheHeightAtALandmarkForThoseWhoWereStillThere() {
        var random = new Random(91);
        for (int i = 0; i < 50; i++) {
            KaplanMeier curve = Persons.random(random, 60, 400).curve();
            KaplanMeier after = curve.after(91);

            assertThat(after.cohort()).isEqualTo(curve.atRisk(92));
            for (int day : new int[] {92, 182, 364}) {
                assertThat(after.survivalAt(day).value())
                        .isCloseTo(
                                curve.survivalAt(day).value() / curve.survivalAt(91).value(),
                                within(1e-12));
            }
        }
    }

    private static void assertAgrees(KaplanMeier curve, Persons persons, int day) {
        double survival = persons.survival(day);
        double greenwood = 0;
        double events = 0;
        for (int t = 0; t <= day; t++) {
            double atRisk = persons.atRisk(t);
            double died = persons.events(t);
            events += died;
            greenwood += died == 0 || died == atRisk ? 0 : died / (atRisk * (atRisk - died));
        }
        Estimate estimate = curve.survivalAt(day);
        assertThat(estimate.value()).isCloseTo(survival, within(1e-12));
        assertThat((double) curve.atRisk(day)).isEqualTo(persons.atRisk(day));
        assertThat((double) curve.eventsUntil(day)).isEqualTo(events);
        assertThat((double) curve.eventsOn(day)).isEqualTo(persons.events(day));
        if (estimate.value() > 0 && estimate.value() < 1) {
            double onLogScale = Math.log(-Math.log(survival));
            double width = Confidence.P95.z() * Math.sqrt(greenwood) / Math.log(survival);
            assertThat(estimate.lower())
                    .isCloseTo(Math.exp(-Math.exp(onLogScale - width)), within(1e-12));
            assertThat(estimate.upper())
                    .isCloseTo(Math.exp(-Math.exp(onLogScale + width)), within(1e-12));
        }
    }

    private static SurvivalStep stepAt(KaplanMeier curve, int day) {
        return curve.steps().stream().filter(step -> step.day() == day).findFirst().orElseThrow();
    }

    private static KaplanMeier curve(int[] events, int[] censored) {
        var points = new ArrayList<CurvePoint>();
        Arrays.stream(events).forEach(day -> points.add(new CurvePoint(day, 1, 0)));
        Arrays.stream(censored).forEach(day -> points.add(new CurvePoint(day, 0, 1)));
        return KaplanMeier.of(points);
    }

    private static int[] events(int... days) {
        return days;
    }

    private static int[] censored(int... days) {
        return days;
    }
}
