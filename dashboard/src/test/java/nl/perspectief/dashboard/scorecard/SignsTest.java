package nl.perspectief.dashboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.dashboard.figure.Question;
import nl.perspectief.dashboard.indicator.Finality;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.Protection;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.statistics.Confidence;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.Wilson;
import org.junit.jupiter.api.Test;

class SignsTest {

    private static final int OF = 100;

    @Test
    void farFromTheProgrammeIsASignalAndNearIsNone() {
        assertThat(judged("higher", 50, 50, 90, 10))
                .containsExactly(Sign.NONE, Sign.NONE, Sign.BETTER, Sign.WORSE);
    }

    @Test
    void whereLowerIsBetterTheSignsTurnRound() {
        assertThat(judged("lower", 50, 90, 10)).containsExactly(Sign.NONE, Sign.WORSE, Sign.BETTER);
    }

    @Test
    void whereNeitherWayIsBetterNothingIsSaid() {
        assertThat(judged("none", 50, 90)).containsExactly(Sign.UNTESTED, Sign.UNTESTED);
    }

    @Test
    void fewPeopleAreNotJudgedHoweverFarTheyAre() {
        var few = share("GM0001", 8, 8);

        assertThat(signs("higher", List.of(few, share("GM0002", 50, OF))))
                .containsExactly(Sign.TOO_LITTLE, Sign.NONE);
    }

    /** 68 of 100 beside 50 per cent: p = 0.0003 alone, and 0.0003 · 400 beside 399 others. */
    @Test
    void whatIsASignalAloneMayBeNoneAmongMany() {
        var alone = share("GM0000", 68, OF);
        var others = IntStream.range(1, 400).mapToObj(i -> share("GM%04d".formatted(i), 50, OF));

        assertThat(signs("higher", List.of(alone)).getFirst()).isEqualTo(Sign.BETTER);
        assertThat(signs("higher", Stream.concat(Stream.of(alone), others).toList()))
                .containsOnly(Sign.NONE);
    }

    @Test
    void aCountOfEveryoneIsNotTestedAndWhatIsNotThereIsAbsent() {
        var census = observation("GM0001", 90L, OF, Status.VALUE, Estimate.exact(0.9));
        var kept = observation("GM0002", null, OF, Status.SUPPRESSED, null);

        assertThat(signs("higher", List.of(census, kept)))
                .containsExactly(Sign.UNTESTED, Sign.ABSENT);
    }

    private static List<Sign> judged(String direction, int... of100) {
        return signs(
                direction,
                IntStream.range(0, of100.length)
                        .mapToObj(i -> share("GM%04d".formatted(i), of100[i], OF))
                        .toList());
    }

    private static List<Sign> signs(String direction, List<Observation> figures) {
        var indicator = indicator(direction);
        var signs = new Signs();
        signs.add(
                new Compared(indicator, Question.of(indicator).getFirst()),
                share(Observation.ALL, 5000, 10_000),
                figures);
        return signs.judge();
    }

    private static Observation share(String code, long numerator, long denominator) {
        var limits = Wilson.interval(numerator, denominator, Confidence.P95);
        return observation(
                code,
                numerator,
                denominator,
                Status.VALUE,
                new Estimate((double) numerator / denominator, limits.lower(), limits.upper()));
    }

    private static Observation observation(
            String code, Long numerator, long denominator, Status status, Estimate estimate) {
        return new Observation(
                "SAM-02",
                "rate",
                "BOTOC",
                code,
                Period.ofYear(2026),
                List.of(),
                numerator,
                BigDecimal.valueOf(denominator),
                0L,
                null,
                1,
                1,
                status,
                Finality.PROVISIONAL,
                Protection.NONE,
                estimate);
    }

    private static Indicator indicator(String direction) {
        return new Indicator(
                "SAM-02",
                1,
                "Naam",
                "Name",
                "Definition",
                "",
                "",
                "%",
                direction,
                "flow",
                List.of("rate"),
                List.of(),
                "",
                "Wilson 95%",
                "S-PCT");
    }
}
