package nl.perspectief.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Status;
import org.junit.jupiter.api.Test;

class TrendMarksTest {

    private static final List<Integer> STEEP = List.of(90, 80, 70, 60, 50, 40, 30, 20);
    private static final List<Integer> LEVEL = List.of(50, 51, 49, 50, 52, 48, 50, 51);

    /** Alone it would be a trend (p = .008), among thirty it may well be chance. */
    private static final List<Integer> SLIGHT = List.of(60, 60, 58, 56, 54, 52, 50, 45);

    @Test
    void whoseTrendIsClearComesFirstAndTheOthersByNameWhateverTheirHeight() {
        var signals =
                signals(
                        "higher",
                        named("Zwolle", LEVEL),
                        named("Ede", STEEP.reversed()),
                        named("Weert", STEEP),
                        named("Assen", LEVEL.stream().map(one -> one / 5).toList()));

        assertThat(signals)
                .extracting(one -> one.trend().whose().label())
                .containsExactly("Ede", "Weert", "Assen", "Zwolle");
        assertThat(signals)
                .extracting(TrendMarks.Marked::signal)
                .containsExactly(Signal.WORSE, Signal.BETTER, Signal.NONE, Signal.NONE);
    }

    @Test
    void whereLowerIsBetterARiseIsWorseAndWhereNeitherIsItIsOnlySaid() {
        assertThat(signals("lower", named("Ede", STEEP)).getFirst().signal())
                .isEqualTo(Signal.WORSE);
        assertThat(signals("none", named("Ede", STEEP)).getFirst().signal())
                .isEqualTo(Signal.RISING);
    }

    @Test
    void withManyAtOnceWhatMayBeChanceIsNoSignal() {
        var alone = signals("higher", named("Ede", SLIGHT));
        var many = new ArrayList<Trend>();
        IntStream.range(0, 29).forEach(n -> many.add(named("Gemeente " + n, LEVEL)));
        many.add(named("Ede", SLIGHT));

        assertThat(alone.getFirst().signal()).isEqualTo(Signal.BETTER);
        assertThat(signals("higher", many.toArray(Trend[]::new)))
                .extracting(TrendMarks.Marked::signal)
                .containsOnly(Signal.NONE);
    }

    @Test
    void whoHasFewFiguresOrNoneStaysInSight() {
        var signals =
                signals(
                        "higher",
                        named(
                                "Delft",
                                new Observations[] {
                                    Observations.of("rate").without(Status.SUPPRESSED)
                                }),
                        named("Ede", List.of(1, 2, 3)));

        assertThat(signals)
                .extracting(TrendMarks.Marked::signal)
                .containsExactly(Signal.TOO_LITTLE, Signal.ABSENT);
    }

    @Test
    void aScoreIsNotTested() {
        var signals =
                new TrendMarks(indicator("SAM-10", "index", "higher", "none", ""), "index")
                        .of(List.of(named("Ede", LEVEL)));

        assertThat(signals.getFirst().signal()).isEqualTo(Signal.UNTESTED);
    }

    private static List<TrendMarks.Marked> signals(String direction, Trend... trends) {
        var indicator = indicator("SAM-02", "rate", direction, "Wilson 95%", "");
        return new TrendMarks(indicator, "rate").of(List.of(trends));
    }

    /** Shares of a hundred, the newest first. */
    private static Trend named(String name, List<Integer> newestFirst) {
        var made = Observations.of("rate");
        newestFirst.forEach(one -> made.share(one, 100, 0, 1));
        return named(name, new Observations[] {made});
    }

    private static Trend named(String name, Observations[] made) {
        var trend = made[0].trend();
        return new Trend(new Whose(name, false), new Manner(false, false), trend.quarters());
    }

    private static Indicator indicator(
            String id, String measure, String direction, String interval, String numerator) {
        return new Indicator(
                id,
                1,
                "Naam",
                "Name",
                "Definition",
                numerator,
                "",
                "%",
                direction,
                "flow",
                List.of(measure),
                List.of(),
                "",
                interval,
                "S-PCT");
    }
}
