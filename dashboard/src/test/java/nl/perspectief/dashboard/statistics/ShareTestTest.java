package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether shares differ, against tables that were reckoned by hand. */
class ShareTestTest {

    /** 30 of 100 and 50 of 100: E = 40 and 60, so Σ(O − E)²/E = 25/3, times 199/200. */
    @Test
    void twoSharesAreComparedByPearsonsStatistic() {
        var result = ShareTest.compare(List.of(new Share(30, 100), new Share(50, 100)));

        assertThat(result).isNotNull();
        assertThat(result.statistic()).isCloseTo(25.0 / 3 * 199 / 200, within(1e-9));
        assertThat(result.degreesOfFreedom()).isEqualTo(1);
        assertThat(result.pValue()).isCloseTo(0.0039, within(1e-4));
    }

    /** 10, 20 and 30 of 50: E = 20 and 30, so Σ(O − E)²/E = 10 + 20/3, times 149/150. */
    @Test
    void soAreThree() {
        var result =
                ShareTest.compare(List.of(new Share(10, 50), new Share(20, 50), new Share(30, 50)));

        assertThat(result).isNotNull();
        assertThat(result.statistic()).isCloseTo((10 + 20.0 / 3) * 149 / 150, within(1e-9));
        assertThat(result.degreesOfFreedom()).isEqualTo(2);
    }

    @Test
    void equalSharesDoNotDiffer() {
        var result = ShareTest.compare(List.of(new Share(20, 40), new Share(40, 80)));

        assertThat(result).isNotNull();
        assertThat(result.pValue()).isCloseTo(1, within(1e-9));
    }

    @Test
    void tooFewExpectedWithOrWithoutAreNotTested() {
        assertThat(ShareTest.compare(List.of(new Share(2, 10), new Share(5, 10)))).isNull();
        assertThat(ShareTest.compare(List.of(new Share(98, 100), new Share(99, 100)))).isNull();
    }
}
