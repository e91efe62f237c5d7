package nl.perspectief.dashboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Manner;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.indicator.Finality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.Protection;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.statistics.MeanScore;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;

class LevelsTest {

    private static final Period SURVEY = Period.of(new Quarter(2026, 2));
    private static final List<String> NAMES = List.of("ALL", "Arnhem", "Breda", "Delft", "Zwolle");

    /** Arnhem is alike, in Breda one side is kept, in Delft all agree, in Zwolle they differ. */
    private final Levels levels =
            levels(
                    List.of(scores(2, 3, 3, 4, 2), kept(), scores(3, 3, 3, 3, 3), high()),
                    List.of(scores(3, 3, 2, 4, 3), high(), scores(1, 2, 3, 2, 1), low()));

    private final LevelWords words = new LevelWords(new FigureWords(Language.DUTCH));

    @Test
    void onlyWhatIsTestedIsSaidToDiffer() {
        assertThat(levels.testedCount()).isEqualTo(2);
        assertThat(levels.differing()).extracting(Level::code).containsExactly("Zwolle");
        assertThat(levels.municipalities())
                .extracting(words::verdict)
                .containsExactly(
                        "geen verschil aangetoond",
                        "geen twee cijfers om te vergelijken",
                        "niet te toetsen: een kant gaf overal hetzelfde cijfer",
                        "Veiligheid oordeelt hoger");
    }

    @Test
    void theProgrammeIsFirstThenWhoIsChosenThenWhoDiffers() {
        assertThat(levels.rows(List.of("Delft")))
                .extracting(Level::code)
                .containsExactly("ALL", "Delft", "Zwolle", "Arnhem", "Breda");
    }

    @Test
    void theAnswerIsAboutAllOrAboutTheOneChosen() {
        assertThat(words.answer(levels, List.of()))
                .startsWith(
                        "In 2026-K2 verschillen zij aantoonbaar in Zwolle (Veiligheid oordeelt hoger), van de 2");
        assertThat(words.answer(levels, List.of("Breda")))
                .startsWith(
                        "Van 2026-K2 is er voor Breda niets te vergelijken: van Veiligheid is het cijfer afgeschermd");
        assertThat(words.answer(levels, List.of("Zwolle")))
                .contains("Veiligheid oordeelt hoger (het verschil is 3,00; ");
    }

    private record Side(Status status, int... scores) {}

    private static Side scores(int... scores) {
        return new Side(Status.VALUE, scores);
    }

    private static Side kept() {
        return new Side(Status.SUPPRESSED);
    }

    private static Side high() {
        return scores(4, 5, 4, 5, 4, 5);
    }

    private static Side low() {
        return scores(1, 2, 1, 2, 1, 2);
    }

    private static Levels levels(List<Side> bySafety, List<Side> byIncome) {
        var safety = trends(bySafety);
        var income = trends(byIncome);
        return Levels.of(
                new Figures(safety.getFirst(), List.of()),
                safety.subList(1, safety.size()),
                new Figures(income.getFirst(), List.of()),
                income.subList(1, income.size()));
    }

    private static List<Trend> trends(List<Side> sides) {
        var all = Stream.concat(Stream.of(scores(2, 3, 3, 4, 3, 2)), sides.stream()).toList();
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .map(
                        i ->
                                new Trend(
                                        new Whose(NAMES.get(i), false),
                                        new Manner(false, true),
                                        List.of(observation(NAMES.get(i), all.get(i)))))
                .toList();
    }

    private static Observation observation(String code, Side side) {
        long sum = 0;
        long squares = 0;
        for (int score : side.scores()) {
            sum += score;
            squares += (long) score * score;
        }
        boolean isShown = side.status() == Status.VALUE;
        return new Observation(
                "SAM-08",
                "mean",
                "BOTOC",
                code,
                SURVEY,
                List.of(),
                isShown ? (Long) sum : null,
                isShown ? BigDecimal.valueOf(side.scores().length) : null,
                isShown ? 0L : null,
                null,
                1,
                1,
                side.status(),
                Finality.PROVISIONAL,
                Protection.NONE,
                isShown ? MeanScore.of(side.scores().length, sum, squares) : null);
    }
}
