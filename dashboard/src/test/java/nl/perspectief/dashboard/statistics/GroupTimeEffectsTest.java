package nl.perspectief.dashboard.statistics;

import static nl.perspectief.dashboard.statistics.Starts.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupTimeEffectsTest {

    private static final Starts.Effect NONE = (_, _) -> 0;

    /**
     * By hand. Ten go from 10 to 14 to 17, and ten others from 8 to 9 to 7: (14 − 10) − (9 − 8) = 3
     * at the start, (17 − 10) − (7 − 8) = 8 a quarter later, 5.5 on average.
     */
    @Test
    void takesTheChangeOfOthersFromTheChangeOfStarters() {
        List<MunicipalityOutcomes> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double own = i - 4.5;
            all.add(outcomes("a" + i, 2, 10 + own, 14 + own, 17 + own));
            all.add(outcomes("b" + i, null, 8 - own, 9 - own, 7 - own));
        }

        var effect = found(GroupTimeEffects.of(all, 1, 3));

        assertThat(effect.municipalities()).isEqualTo(new ComparedMunicipalities(10, 10, 0, 0));
        assertThat(effect.points()).hasSize(2);
        assertPoint(effect.points().getFirst(), 0, 10, 10, 3);
        assertPoint(effect.points().getLast(), 1, 10, 10, 8);
        assertThat(effect.overall().value()).isCloseTo(5.5, within(1e-12));
    }

    /**
     * Each effect is positive and grows, for the early starters fourfold. Two-way fixed effects
     * take their growth for that of a comparison, and find that joint working does harm.
     */
    @Test
    void isRightWhereTwoWayFixedEffectsAreWrong() {
        var starts = Starts.of(12, group(2, 20), group(5, 20), group(8, 20), group(null, 12));
        Starts.Effect grows = (start, since) -> (1 + since) * (start == 2 ? 2 : 0.5);
        var all = starts.draw(new Random(51), 0, grows);

        var effect = found(GroupTimeEffects.of(all, 0, 11));

        assertThat(effect.points()).hasSize(10);
        for (EffectPoint point : effect.points()) {
            assertThat(point.effect().value())
                    .isCloseTo(starts.effect(grows, point.quartersSince(), 11), within(1e-9));
        }
        assertThat(effect.overall().value()).isCloseTo(8.65, within(1e-9));
        assertThat(Starts.twoWayFixedEffects(all, 12)).isCloseTo(-0.443038, within(1e-6));
    }

    @Test
    void findsTheSameAmongChance() {
        var starts = Starts.of(12, group(2, 20), group(5, 20), group(8, 20), group(null, 12));
        Starts.Effect grows = (start, since) -> (1 + since) * (start == 2 ? 2 : 0.5);

        Estimate overall =
                found(GroupTimeEffects.of(starts.draw(new Random(60), 1, grows), 0, 11)).overall();

        assertThat(overall.lower()).isBetween(0.0, 8.65);
        assertThat(overall.upper()).isBetween(8.65, 14.0);
    }

    @Test
    void findsAKnownEffectAmongChance() {
        var starts = Starts.of(10, group(3, 12), group(6, 15), group(null, 25));
        var all = starts.draw(new Random(52), 2, (_, _) -> 4);

        Estimate overall = found(GroupTimeEffects.of(all, 0, 9)).overall();

        assertThat(overall.lower()).isBetween(1.0, 4.0);
        assertThat(overall.upper()).isBetween(4.0, 7.0);
    }

    @Test
    void agreesWithThePlainCalculationOnRandomStarts() {
        var random = new Random(53);
        for (int i = 0; i < 40; i++) {
            var all = randomStarts(random).draw(random, 3, (start, since) -> start - since);

            var effect = found(GroupTimeEffects.of(all, 0, 7));

            var plain = PlainEffects.of(all, 8);
            assertThat(plain.effects()).hasSameSizeAs(effect.points());
            for (int point = 0; point < effect.points().size(); point++) {
                assertThat(effect.points().get(point).effect().value())
                        .isCloseTo(plain.effects().get(point), within(1e-9));
            }
            assertThat(effect.overall().value()).isCloseTo(plain.overall(), within(1e-9));
        }
    }

    private static Starts randomStarts(Random random) {
        List<Starts.Group> groups = new ArrayList<>();
        groups.add(group(1 + random.nextInt(7), 10));
        groups.add(group(null, 10 + random.nextInt(10)));
        for (int start = 1; start < 8; start++) {
            groups.add(group(start, random.nextInt(5)));
        }
        return new Starts(8, groups);
    }

    /**
     * A plain permutation test, with deals of its own: outside a limit few deals look as extreme as
     * the truth, and at the limit one in forty does.
     */
    @Test
    void hasLimitsWhereAPermutationTestBeginsToDoubt() {
        var starts = Starts.of(5, group(2, 8), group(3, 9), group(null, 12));
        var all = starts.draw(new Random(54), 2, (_, since) -> 1 + since);
        var plain = PlainEffects.of(all, 5);

        Estimate overall = found(GroupTimeEffects.of(all, 0, 4)).overall();

        assertThat(asHigh(plain, overall.lower())).isCloseTo(0.025, within(0.008));
        assertThat(asHigh(plain, overall.lower() - 1)).isLessThan(0.01);
        assertThat(asHigh(plain, overall.upper())).isCloseTo(0.975, within(0.008));
        assertThat(asHigh(plain, overall.upper() + 1)).isGreaterThan(0.99);
    }

    /** In what part of the deals the estimate is as high as in truth, if that is the effect. */
    private static double asHigh(PlainEffects plain, double effect) {
        var random = new Random(55);
        PlainEffects less = plain.without(effect);
        double truth = less.overall();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, plain.starts().length).boxed().toList());
        int asHigh = 0;
        for (int deal = 0; deal < 4_000; deal++) {
            Collections.shuffle(order, random);
            asHigh += less.dealt(order).overall() >= truth ? 1 : 0;
        }
        return asHigh / 4_000.0;
    }

    @Test
    void isTheSameInAnyOrderAndWithAnyNumberOfThreads() {
        var all =
                Starts.of(8, group(2, 10), group(4, 10), group(null, 14))
                        .draw(new Random(56), 1, (_, since) -> since);
        List<MunicipalityOutcomes> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(57));
        JointWorkingEffect alone = GroupTimeEffects.of(all, 0, 7);

        assertThat(
                        IntStream.range(0, 6)
                                .parallel()
                                .mapToObj(
                                        i ->
                                                GroupTimeEffects.of(
                                                        i % 2 == 0 ? all : shuffled, 0, 7)))
                .hasSize(6)
                .allMatch(alone::equals);
    }

    @Test
    void isSilentWithFewerThanTenOnEitherSide() {
        assertThat(effectOf(group(2, 9), group(null, 30)))
                .isEqualTo(tooLittle(new ComparedMunicipalities(9, 30, 0, 0)));
        assertThat(effectOf(group(2, 30), group(null, 9)))
                .isEqualTo(tooLittle(new ComparedMunicipalities(30, 9, 0, 0)));
        assertThat(effectOf(group(null, 40)))
                .isEqualTo(tooLittle(new ComparedMunicipalities(0, 40, 0, 0)));
        assertThat(effectOf(group(2, 10), group(null, 10)))
                .isInstanceOf(JointWorkingEffect.Found.class);
    }

    /**
     * Twelve start in quarter 2; in quarter 5 all but nine have, so quarters 5 and on are unused.
     */
    @Test
    void usesOnlyQuartersWithTenOnEitherSide() {
        var effect = found(effectOf(group(2, 12), group(5, 8), group(null, 9)));

        assertThat(effect.points()).extracting(EffectPoint::quartersSince).containsExactly(0, 1, 2);
        assertThat(effect.points()).extracting(EffectPoint::leastNotYet).containsOnly(17);
    }

    /**
     * Five start in each of three quarters. In quarter 2 only five have started, so it is unused;
     * the last quarter sees the first five four quarters after their start, alone.
     */
    @Test
    void showsNoPointOfFewerThanTenStarters() {
        var effect = found(effectOf(group(2, 5), group(3, 5), group(4, 5), group(null, 12)));

        assertThat(effect.points())
                .extracting(EffectPoint::quartersSince, EffectPoint::started)
                .containsExactly(tuple(0, 10), tuple(1, 15), tuple(2, 15), tuple(3, 10));
    }

    @Test
    void leavesOutWhatHasNoTimeBeforeOrIsIncomplete() {
        List<MunicipalityOutcomes> all =
                new ArrayList<>(
                        Starts.of(7, group(2, 10), group(null, 10)).draw(new Random(58), 1, NONE));
        var without = GroupTimeEffects.of(all, 1, 6);
        all.add(outcomes("from the first", 1, 50, 60, 70, 80, 90, 100, 110));
        all.add(outcomes("incomplete", 3, 50, 60, 70));
        all.add(outcomes("after the last", 9, 1, 2, 3, 4, 5, 6));

        var with = found(GroupTimeEffects.of(all.subList(0, 22), 1, 6));

        assertThat(with.municipalities()).isEqualTo(new ComparedMunicipalities(10, 10, 1, 1));
        assertThat(with.overall()).isEqualTo(found(without).overall());
        assertThat(found(GroupTimeEffects.of(all, 1, 6)).municipalities())
                .isEqualTo(new ComparedMunicipalities(10, 11, 1, 1));
    }

    @Test
    void isNotSureWhereNothingVaries() {
        List<MunicipalityOutcomes> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(outcomes("a" + i, 2, 5, 5, 5));
            all.add(outcomes("b" + i, null, 5, 5, 5));
        }

        assertThat(found(GroupTimeEffects.of(all, 1, 3)).overall()).isEqualTo(Estimate.exact(0));
    }

    @Test
    void takesNoMunicipalityTwice() {
        var twice = outcomes("a", 2, 1, 2, 3);

        assertThatThrownBy(() -> GroupTimeEffects.of(List.of(twice, twice), 1, 3))
                .hasMessage("Twice: a");
        assertThatThrownBy(() -> outcomes("a", 2, 1, Double.NaN))
                .hasMessage("Not one value in quarter 2 of a");
    }

    private static JointWorkingEffect effectOf(Starts.Group... groups) {
        return GroupTimeEffects.of(Starts.of(7, groups).draw(new Random(59), 1, NONE), 0, 6);
    }

    private static JointWorkingEffect tooLittle(ComparedMunicipalities municipalities) {
        return new JointWorkingEffect.TooLittleData(municipalities);
    }

    private static JointWorkingEffect.Found found(JointWorkingEffect effect) {
        return (JointWorkingEffect.Found) effect;
    }

    private static void assertPoint(
            EffectPoint point, int since, int started, int notYet, double effect) {
        assertThat(point.quartersSince()).isEqualTo(since);
        assertThat(point.started()).isEqualTo(started);
        assertThat(point.leastNotYet()).isEqualTo(notYet);
        assertThat(point.effect().value()).isCloseTo(effect, within(1e-12));
    }

    /** Values of quarter 1 and on. */
    private static MunicipalityOutcomes outcomes(String name, Integer since, double... values) {
        return new MunicipalityOutcomes(
                name,
                since,
                IntStream.range(0, values.length)
                        .mapToObj(i -> new PeriodValue<>(i + 1, values[i]))
                        .toList());
    }
}
