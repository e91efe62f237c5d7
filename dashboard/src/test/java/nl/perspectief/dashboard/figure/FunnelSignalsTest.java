package nl.perspectief.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import org.junit.jupiter.api.Test;

class FunnelSignalsTest {

    private static Testing testing(String direction) {
        return new Testing(
                new Indicator(
                        "SAM-02",
                        1,
                        "Naam",
                        "Name",
                        "",
                        "",
                        "",
                        "%",
                        direction,
                        "flow",
                        List.of("rate"),
                        List.of(),
                        "",
                        "Wilson 95%",
                        "S-PCT"),
                "rate");
    }

    private static Observation share(long counted, long of) {
        return Observations.of("rate").share(counted, of, 0, 1).trend().newest();
    }

    /** Nine at a half, and one that is asked about. */
    private static List<FunnelSignals.Marked> marked(
            String direction, long counted, long of, int columns) {
        var others = IntStream.range(0, 9).mapToObj(n -> share(48 + n / 2, 100)).toList();
        var asked = share(counted, of);
        var column =
                new FunnelSignals.Column(
                        testing(direction),
                        share(500, 1000),
                        Stream.concat(others.stream(), Stream.of(asked)).toList());
        var quiet = new FunnelSignals.Column(testing(direction), share(500, 1000), others);
        var all =
                Stream.concat(Stream.of(column), IntStream.range(1, columns).mapToObj(_ -> quiet))
                        .toList();
        return FunnelSignals.of(all);
    }

    private static FunnelSignals.Marked last(List<FunnelSignals.Marked> marked) {
        return marked.get(9);
    }

    @Test
    void whoLiesFarFromTheProgrammeIsASignalAndTheOthersAreNot() {
        var marked = marked("higher", 80, 100, 1);

        assertThat(last(marked).signal()).isEqualTo(Signal.BETTER);
        assertThat(last(marked).isHigher()).isTrue();
        assertThat(marked.subList(0, 9))
                .extracting(FunnelSignals.Marked::signal)
                .containsOnly(Signal.NONE);
    }

    @Test
    void whichWayIsBetterIsTheIndicatorsOwn() {
        assertThat(last(marked("lower", 80, 100, 1)).signal()).isEqualTo(Signal.WORSE);
        assertThat(last(marked("none", 80, 100, 1)).signal()).isEqualTo(Signal.RISING);
    }

    @Test
    void whoIsTooSmallIsNotJudged() {
        assertThat(last(marked("higher", 9, 9, 1)).signal()).isEqualTo(Signal.TOO_LITTLE);
    }

    @Test
    void withManyAtOnceWhatMayBeChanceIsNoSignal() {
        assertThat(last(marked("higher", 67, 100, 1)).signal()).isEqualTo(Signal.BETTER);
        assertThat(last(marked("higher", 67, 100, 30)).signal()).isEqualTo(Signal.NONE);
    }

    @Test
    void whatIsKeptHasNoSign() {
        Observation kept = share(5, 10).withoutNumbers();
        var column = new FunnelSignals.Column(testing("higher"), share(500, 1000), List.of(kept));

        assertThat(FunnelSignals.of(List.of(column)).getFirst().signal()).isEqualTo(Signal.ABSENT);
    }
}
