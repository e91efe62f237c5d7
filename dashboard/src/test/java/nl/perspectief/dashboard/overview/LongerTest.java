package nl.perspectief.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Observations;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;

class LongerTest {

    private static final LongerWords WORDS = new LongerWords(new FigureWords(Language.DUTCH));
    private static final Quarter LAST = new Quarter(2026, 2);

    private static Observation count(String period, long count) {
        return at(period, Observations.of("count").count(count).trend().newest());
    }

    private static Observation share(String period, long counted, long of) {
        return at(period, Observations.of("rate").share(counted, of, 0, 1).trend().newest());
    }

    private static Observation at(String period, Observation made) {
        return new Observation(
                made.indicator(),
                made.measure(),
                made.programme(),
                made.municipalityCode(),
                Period.parse(period),
                made.breakdowns(),
                made.numerator(),
                made.denominator(),
                made.unknown(),
                null,
                made.municipalitiesDelivered(),
                made.municipalitiesExpected(),
                made.status(),
                made.finality(),
                made.protection(),
                made.estimate());
    }

    private static List<Observation> counts() {
        return List.of(
                count("2025-K3", 10),
                count("2025-K4", 20),
                count("2025", 30),
                count("2026-K1", 5),
                count("2026-K2", 7),
                count("2026", 12));
    }

    @Test
    void theYearGoesAsFarAsItGoesAndAllTogetherCountsNobodyTwice() {
        var longer = Objects.requireNonNull(Longer.of(counts(), null));

        assertThat(WORDS.of(longer, LAST))
                .containsEntry("2026 tot nu toe", "12")
                .containsEntry("Sinds de start", "42");
    }

    @Test
    void upToAnEarlierQuarterThatQuarterEndsIt() {
        var cut =
                counts().stream()
                        .filter(one -> one.period().last().compareTo(new Quarter(2026, 1)) <= 0)
                        .toList();

        var longer = Objects.requireNonNull(Longer.of(cut, new Quarter(2026, 1)));

        assertThat(longer.year().value()).isEqualTo(5);
        assertThat(longer.sinceStart().value()).isEqualTo(35);
    }

    @Test
    void sharesAreAddedByTheirNumbers() {
        var figures = List.of(share("2025", 10, 40), share("2026", 30, 60));

        var longer = Objects.requireNonNull(Longer.of(figures, null));

        assertThat(longer.sinceStart().value()).isEqualTo(0.4);
        assertThat(longer.sinceStart().denominator()).isEqualTo(BigDecimal.valueOf(100));
    }

    @Test
    void oneKeptPartKeepsTheSum() {
        var kept = at("2025", count("2025", 3).withoutNumbers());

        var longer = Objects.requireNonNull(Longer.of(List.of(kept, count("2026", 12)), null));

        assertThat(longer.year().status()).isEqualTo(Status.VALUE);
        assertThat(WORDS.of(longer, LAST)).containsEntry("Sinds de start", "afgeschermd");
    }
}
