package nl.perspectief.dashboard.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SizeClassTest {

    @Test
    void aThirdEachAndWhoStartedAsManyStaysTogether() {
        var classes = SizeClass.of(List.of(9L, 8L, 7L, 7L, 5L, 1L));

        assertThat(classes.get(SizeClass.KLEIN).holds(5)).isTrue();
        assertThat(classes.get(SizeClass.KLEIN).holds(7)).isFalse();
        assertThat(classes.get(SizeClass.MIDDEN).holds(7)).isTrue();
        assertThat(classes.get(SizeClass.GROOT).holds(7)).isFalse();
        assertThat(classes.get(SizeClass.GROOT).holds(900)).isTrue();
    }

    @Test
    void whoStartedNobodyIsSmall() {
        assertThat(SizeClass.of(List.of(0L, 1L, 2L)).get(SizeClass.KLEIN).holds(0)).isTrue();
    }

    @Test
    void ofTooFewThereAreNoClasses() {
        assertThat(SizeClass.of(List.of(3L, 4L))).isEmpty();
    }
}
