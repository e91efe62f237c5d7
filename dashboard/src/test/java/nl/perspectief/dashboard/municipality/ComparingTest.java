package nl.perspectief.dashboard.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import org.junit.jupiter.api.Test;

class ComparingTest {

    private static final String OWN = "GM0855";

    @Test
    void whatLiesFarFromTheProgrammeDeviatesAndTheDirectionSaysWhichWayIsBetter() {
        for (String direction : List.of("higher", "lower", "none")) {
            var figures = new Figures().of(share("SAM-02", direction));
            programme(figures).share(OWN, 90, 100);

            var compared = compared(figures).getFirst();

            assertThat(compared.signal())
                    .isEqualTo(
                            switch (direction) {
                                case "higher" -> Signal.BETTER;
                                case "lower" -> Signal.WORSE;
                                default -> Signal.RISING;
                            });
            assertThat(compared.higher()).isTrue();
            assertThat(compared.deviates()).isTrue();
            assertThat(compared.limits().lower()).isBetween(0.3, 0.4);
        }
    }

    @Test
    void whatChanceMayMakeIsNoSignalAndAFewPeopleAreNotJudged() {
        var figures = new Figures().of(share("SAM-02", "higher"));
        programme(figures).share(OWN, 58, 100);
        figures.of(share("SAM-06", "higher"));
        programme(figures).share(OWN, 7, 8);

        var compared = compared(figures);

        assertThat(compared)
                .extracting(Compared::signal)
                .containsExactly(Signal.NONE, Signal.TOO_LITTLE);
        assertThat(compared).extracting(Compared::isTested).containsExactly(true, false);
    }

    /** 66 of 100 beside a half has p = .0014; the first of forty-one has to be below .0012. */
    @Test
    void amongManyFiguresAtOnceOneThatLiesJustBeyondTheLimitsMayBeChance() {
        var alone = new Figures().of(share("SAM-02", "higher"));
        programme(alone).share(OWN, 66, 100);
        assertThat(compared(alone).getFirst().signal()).isEqualTo(Signal.BETTER);

        IntStream.range(0, 40)
                .forEach(
                        n -> {
                            alone.of(share("SAM-%d".formatted(20 + n), "higher"));
                            programme(alone).share(OWN, 50, 100);
                        });

        assertThat(compared(alone)).extracting(Compared::signal).containsOnly(Signal.NONE);
    }

    @Test
    void aCountAndARatioAreNotTestedAndWhatIsNotThereHasNothingToSay() {
        var figures =
                new Figures()
                        .of(Figures.figure("BER-01", "count", "none", ""))
                        .count(Observation.ALL, 500)
                        .count(OWN, 60)
                        .of(Figures.figure("INZ-01", "ratio", "lower", ""))
                        .quotient(Observation.ALL, 90, "10", 9)
                        .quotient(OWN, 40, "4.5", 8.9)
                        .of(share("SAM-02", "higher"));
        programme(figures).without(OWN, Status.SUPPRESSED);

        var compared = compared(figures);

        assertThat(compared)
                .extracting(Compared::signal)
                .containsExactly(Signal.UNTESTED, Signal.UNTESTED, Signal.ABSENT);
        assertThat(compared).extracting(Compared::limits).containsOnlyNulls();
    }

    @Test
    void withoutAFigureOfTheProgrammeNothingIsTested() {
        var figures = new Figures().of(share("SAM-02", "higher"));
        figures.without(Observation.ALL, Status.SUPPRESSED).share(OWN, 90, 100);

        assertThat(compared(figures).getFirst().signal()).isEqualTo(Signal.UNTESTED);
    }

    private static ShownFigure share(String id, String direction) {
        return Figures.figure(id, "rate", direction, "");
    }

    /** Half, in four municipalities. */
    private static Figures programme(Figures figures) {
        return figures.share(Observation.ALL, 500, 1_000)
                .share("GM0001", 49, 100)
                .share("GM0002", 51, 100)
                .share("GM0003", 50, 100)
                .share("GM0004", 48, 100);
    }

    private static List<Compared> compared(Figures figures) {
        return Comparing.of(figures.shown(), figures.everyone(), OWN);
    }
}
