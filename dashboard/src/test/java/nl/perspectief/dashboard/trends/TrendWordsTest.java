package nl.perspectief.dashboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Observations;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Annotation;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;

/** What is said of a figure through time, of figures made by hand. */
class TrendWordsTest {

    private static final FigureWords DUTCH = new FigureWords(Language.DUTCH);

    @Test
    void theAnswerSaysValueIntervalNumbersChangeOfAYearAndTheTestedTrend() {
        assertThat(answer(shares(80, 72, 66, 60, 52, 45, 38, 30)))
                .isEqualTo(
                        "Van de aanmeldingen in 2026-K3 in Tilburg was 80\u00a0% (95\u00a0%: 10–90\u00a0%) een warme"
                                + " overdracht, 80 van 100; dat is 28 procentpunt hoger dan een jaar eerder."
                                + " Over de laatste 8 volledige kwartalen stijgt het, en dat is meer dan toeval: het wordt"
                                + " beter.");
    }

    @Test
    void whatMayBeChanceIsNoTrendAndFewPeriodsAreNone() {
        assertThat(answer(shares(50, 52, 49, 51, 50)))
                .endsWith(
                        "Over de laatste 5 volledige kwartalen is er geen verandering: wat op en neer gaat, kan toeval zijn.");
        assertThat(answer(shares(50, 52)))
                .endsWith(
                        "Of het stijgt of daalt is nog niet te zeggen: daarvoor zijn vijf perioden nodig, er zijn"
                                + " er 2.");
    }

    @Test
    void aMissingFigureIsToldAndNeverAZero() {
        var trend =
                Observations.of("rate")
                        .without(Status.NOT_DELIVERED)
                        .share(40, 80, 0.4, 0.6)
                        .trend();

        assertThat(answer(trend))
                .startsWith(
                        "Voor Tilburg is er geen cijfer van 2026-K3. Niet geleverd sinds 2026-K3. Het laatste cijfer"
                                + " is 50\u00a0%, in 2026-K2.");
    }

    @Test
    void withTwelvePointsThereAreLimitsAndWhatBreaksARuleIsNamed() {
        var trends =
                TrendsExample.of("SAM-02", "rate", "higher")
                        .with(shares(50, 51, 49, 50, 85, 50, 51, 49, 50, 52, 48, 50));

        assertThat(notes(trends)).containsExactly("Buiten de grenzen van het toeval: 2025-K3.");
        var guides = new Beside(trends).guides("grens", "streefwaarde");
        assertThat(guides.periods()).filteredOn(one -> one.signal()).hasSize(1);
        assertThat(guides.periods().getFirst().low()).isBetween(30.0, 45.0);
    }

    @Test
    void ofVeryManyItIsSaidThatTheLimitsTellNothingApart() {
        var made = Observations.of("rate");
        for (int i = 0; i < 12; i++) {
            made.share(i % 2 == 0 ? 500_000 : 510_000, 1_000_000, 0.5, 0.5);
        }
        var trends = TrendsExample.of("SAM-02", "rate", "higher").with(made.trend());

        assertThat(notes(trends))
                .containsExactly(
                        "12 van de 12 punten liggen buiten de grenzen van het toeval: bij zulke grote aantallen is"
                                + " ook een klein verschil al meer dan toeval.");
        assertThat(new Beside(trends).guides("", "").periods()).noneMatch(one -> one.signal());
    }

    @Test
    void withFewerPointsItSaysThatThereAreNoLimits() {
        var trends = TrendsExample.of("SAM-02", "rate", "higher").with(shares(50, 51, 49));

        assertThat(notes(trends))
                .containsExactly(
                        "Er zijn nog geen grenzen van het toeval: daarvoor zijn 12 punten nodig, er zijn er 3.");
        assertThat(new Beside(trends).guides("", "").periods())
                .allSatisfy(one -> assertThat(one.low()).isNull());
    }

    @Test
    void aRunOnOneSideIsNamedFromItsFirstToItsLastPeriod() {
        var trends =
                TrendsExample.of("SAM-02", "rate", "higher")
                        .with(shares(56, 57, 56, 55, 57, 56, 55, 56, 44, 45, 44, 45, 44, 43));

        assertThat(notes(trends))
                .containsExactly(
                        "8 of meer op rij aan dezelfde kant van het midden: 2024-K4 tot en met 2026-K3.");
    }

    @Test
    void notesAndTheTargetOfTheYearStandBesideTheLine() {
        var trends =
                TrendsExample.of("SAM-02", "rate", "higher")
                        .target("GM0855", 2026, 0.6)
                        .target(Observation.ALL, 2026, 0.9)
                        .annotation(
                                new Annotation(
                                        Observation.ALL,
                                        Period.of(new Quarter(2026, 1)),
                                        "De wet is veranderd."))
                        .annotation(
                                new Annotation(
                                        Observation.ALL,
                                        Period.of(new Quarter(2019, 1)),
                                        "Lang geleden."))
                        .with(shares(50, 51, 49, 52));

        assertThat(notes(trends))
                .contains("2026-K1: De wet is veranderd.", "Streefwaarde voor 2026: 60\u00a0%.")
                .noneMatch(one -> one.contains("Lang geleden"));
        var periods = new Beside(trends).guides("grens", "streefwaarde").periods();
        assertThat(periods).extracting(one -> one.mark()).containsExactly("", "1", "", "");
        assertThat(periods.getLast().target()).isEqualTo(60);
        assertThat(periods.getFirst().target()).isNull();
    }

    @Test
    void aProgrammeWithManyMoreMunicipalitiesIsAnotherOne() {
        var trends =
                TrendsExample.of("PLA-01", "count", "higher")
                        .with(
                                Observations.ofProgramme("count")
                                        .countOver(90, 16, 16)
                                        .countOver(88, 16, 16)
                                        .countOver(40, 8, 8)
                                        .countOver(41, 8, 8)
                                        .trend());

        assertThat(notes(trends))
                .contains(
                        "Vanaf 2026-K2 doen 16 gemeenten mee, daarvoor 8: wat ervoor en erna komt is niet zomaar"
                                + " te vergelijken. Voor de trend en de grenzen telt wat erna komt.",
                        "Er zijn nog geen grenzen van het toeval: daarvoor zijn 12 punten nodig, er zijn er 2.");
        assertThat(new Beside(trends).guides("", "").periods())
                .extracting(one -> one.broken())
                .containsExactly(false, false, true, false);
    }

    @Test
    void ofSeveralChosenThereAreNoLimitsAndCountsStandWithoutTheProgramme() {
        var trends =
                TrendsExample.of("PLA-01", "count", "higher")
                        .chosen(counts(3, 4, 5))
                        .chosen(counts(6, 7, 8))
                        .with(counts(100, 120, 130));

        assertThat(new Beside(trends).control()).isNull();
        assertThat(new TrendChart(trends, new Beside(trends), DUTCH).chart().series()).hasSize(2);
    }

    private static String answer(Trend trend) {
        var trends = TrendsExample.of("SAM-02", "rate", "higher").with(trend);
        return new TrendWords(trends, DUTCH).answer();
    }

    private static List<String> notes(Trends trends) {
        return new NoteWords(trends, new Beside(trends), DUTCH)
                .notes().stream().map(NoteWords.Note::sentence).toList();
    }

    /** Of a hundred each, the newest first. */
    private static Trend shares(int... newestFirst) {
        var made = Observations.of("rate");
        for (int one : newestFirst) {
            made.share(one, 100, 0.1, 0.9);
        }
        return made.trend();
    }

    private static Trend counts(int... newestFirst) {
        var made = Observations.of("count");
        for (int one : newestFirst) {
            made.count(one);
        }
        return made.trend();
    }
}
