package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The expected numbers are those of scipy.stats.ttest_ind(equal_var=False), 1.17.1. */
class MeanDifferenceTest {

    @Test
    void itIsWelchsTestOnWhatTheMeansThemselvesTell() {
        var first = mean(3, 4, 4, 5, 2, 4);
        var second = mean(1, 2, 0, 3, 2, 2, 1);

        var found = MeanDifference.of(first, 6, second, 7);

        assertThat(found).isNotNull();
        assertThat(found.difference().value()).isCloseTo(2.095238095238095, within(1e-12));
        assertThat(found.pValue()).isCloseTo(0.0035523257515878122, within(1e-12));
        assertThat(found.difference().lower()).isCloseTo(0.8545859990678042, within(1e-12));
        assertThat(found.difference().upper()).isCloseTo(3.3358901914083856, within(1e-12));
    }

    @Test
    void theOtherWayRoundItIsTheOtherSide() {
        var first = mean(3, 4, 4, 5, 2, 4);
        var second = mean(1, 2, 0, 3, 2, 2, 1);

        var found = MeanDifference.of(first, 6, second, 7);
        var turned = MeanDifference.of(second, 7, first, 6);

        assertThat(turned.pValue()).isEqualTo(found.pValue());
        assertThat(turned.difference().lower()).isEqualTo(-found.difference().upper());
    }

    @Test
    void whereNoSpreadIsKnownNothingIsTested() {
        assertThat(MeanDifference.of(mean(3, 3, 3, 3, 3), 5, mean(1, 2, 3, 4, 5), 5)).isNull();
        assertThat(MeanDifference.of(mean(1, 2, 3, 4, 5), 5, mean(1, 2, 3, 4), 4)).isNull();
    }

    private static Estimate mean(int... scores) {
        long sum = 0;
        long squares = 0;
        for (int score : scores) {
            sum += score;
            squares += (long) score * score;
        }
        return MeanScore.of(scores.length, sum, squares);
    }
}
