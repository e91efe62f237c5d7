package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankRangeTest {

    @Test
    void whoseIntervalsDoNotTouchHasOnePlace() {
        assertThat(
                        RankRange.of(
                                List.of(
                                        FunnelUnit.ofShare(10, 100),
                                        FunnelUnit.ofShare(90, 100),
                                        FunnelUnit.ofShare(50, 100))))
                .containsExactly(new RankRange(3, 3), new RankRange(1, 1), new RankRange(2, 2));
    }

    /** At 95 per cent each, 40 and 60 of a hundred do not touch (.309–.498, .502–.691). */
    @Test
    void theIntervalsAreWideEnoughForAllAtOnce() {
        var two = List.of(FunnelUnit.ofShare(40, 100), FunnelUnit.ofShare(60, 100));

        assertThat(RankRange.of(two)).containsOnly(new RankRange(1, 2));
    }

    @Test
    void thoseThatAreAlikeMayStandAnywhereAmongThemselves() {
        var units =
                List.of(
                        FunnelUnit.ofShare(5, 10),
                        FunnelUnit.ofShare(6, 10),
                        FunnelUnit.ofShare(990, 1000));

        assertThat(RankRange.of(units))
                .containsExactly(new RankRange(2, 3), new RankRange(2, 3), new RankRange(1, 1));
    }

    @Test
    void ofNobodyThereAreNone() {
        assertThat(RankRange.of(List.of())).isEmpty();
    }

    /** With equal true shares the true order is any order, so every range must hold all places. */
    @Test
    void whereAllAreAlikeHardlyAnyRangeLeavesOutAPlace() {
        var random = new Random(7);
        int wrong = 0;
        for (int i = 0; i < 400; i++) {
            var ranges = RankRange.of(Stream.generate(() -> coins(random)).limit(20).toList());
            wrong += ranges.stream().allMatch(new RankRange(1, 20)::equals) ? 0 : 1;
        }

        assertThat(wrong).isLessThanOrEqualTo(20);
    }

    private static FunnelUnit coins(Random random) {
        return FunnelUnit.ofShare(random.doubles(60).filter(x -> x < .5).count(), 60);
    }
}
