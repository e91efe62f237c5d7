package nl.perspectief.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Manner;
import nl.perspectief.dashboard.figure.Observations;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import org.junit.jupiter.api.Test;

/** The words of the tiles; the five ways to have no figure among them. */
class HeadlineTest {

    private static final HeadlineWords WORDS = new HeadlineWords(new FigureWords(Language.DUTCH));

    @Test
    void showsTheNewestCountAndWhatChanged() {
        var headline = headline(Observations.of("count").count(188).count(176).trend());

        assertThat(headline.value()).isEqualTo("188");
        assertThat(headline.period()).isEqualTo("2026-K3");
        assertThat(headline.remarks()).containsExactly("12 meer dan een kwartaal eerder.");
    }

    @Test
    void comparesSharesAsTheyAreShown() {
        // 58,4 and 55,6 are seen as 58 and 56, so the difference is 2, not 3
        var trend =
                Observations.of("rate")
                        .share(584, 1000, .55, .61)
                        .share(556, 1000, .52, .59)
                        .trend();

        var headline = headline(trend);

        assertThat(headline.value()).isEqualTo("58\u00a0%");
        assertThat(headline.limits()).isEqualTo("55–61\u00a0%");
        assertThat(headline.remarks())
                .containsExactly("584 van 1.000.", "2 procentpunt hoger dan een kwartaal eerder.");
    }

    @Test
    void saysWhenNothingChanged() {
        assertThat(headline(Observations.of("count").count(5).count(5).trend()).remarks())
                .containsExactly("Evenveel als een kwartaal eerder.");
        assertThat(
                        headline(
                                        Observations.of("rate")
                                                .share(1, 2, 0, 1)
                                                .share(1, 2, 0, 1)
                                                .trend())
                                .remarks())
                .containsExactly("1 van 2.", "Gelijk aan een kwartaal eerder.");
    }

    @Test
    void zeroIsAFigure() {
        var headline = headline(Observations.of("count").count(0).count(3).trend());

        assertThat(headline.absent()).isFalse();
        assertThat(headline.value()).isEqualTo("0");
        assertThat(headline.remarks()).containsExactly("3 minder dan een kwartaal eerder.");
    }

    @Test
    void saysSinceWhenNothingIsDelivered() {
        var trend =
                Observations.of("count")
                        .without(Status.NOT_DELIVERED)
                        .without(Status.NOT_DELIVERED)
                        .count(9)
                        .trend();

        var headline = headline(trend);

        assertThat(headline.absent()).isTrue();
        assertThat(headline.value()).isEqualTo("niet geleverd");
        assertThat(headline.remarks())
                .containsExactly("Niet geleverd sinds 2026-K2.", "Laatste cijfer: 9 in 2026-K1.");
    }

    @Test
    void saysWhyAFigureDoesNotExist() {
        var headline =
                headline(
                        Observations.of("rate")
                                .without(Status.NOT_APPLICABLE)
                                .trend(new Manner(true, true)));

        assertThat(headline.value()).isEqualTo("n.v.t.");
        assertThat(headline.remarks())
                .containsExactly(
                        "Bestaat hier niet: Tilburg levert cohorten (aantallen per startkwartaal), geen rij per jongere.");
    }

    @Test
    void aCohortThatWasFollowedTooShortMakesWayForTheNewestThatWasNot() {
        var trend = Observations.of("26w").tooShort(14).tooShort(12).share(7, 12, .3, .8).trend();

        var headline = headline(trend);

        assertThat(headline.value()).isEqualTo("58\u00a0%");
        assertThat(headline.period()).isEqualTo("2026-K1");
        assertThat(headline.remarks())
                .containsExactly(
                        "12 begonnen, 6 nog gevolgd.", "Wie na 2026-K1 begon: te weinig volgduur.");
    }

    @Test
    void saysThatNobodyWasFollowedLongEnough() {
        var headline = headline(Observations.of("26w").tooShort(14).trend());

        assertThat(headline.value()).isEqualTo("te weinig volgduur");
        assertThat(headline.remarks().getFirst())
                .contains("14\u00a0jongeren")
                .contains("nodig zijn er 10");
    }

    @Test
    void claimsNoNumbersWhereTheyAreKept() {
        var headline = headline(Observations.of("26w").without(Status.TOO_SHORT).trend());

        assertThat(headline.remarks().getFirst())
                .isEqualTo(
                        "Te weinig volgduur: van wie in 2026-K3 begon, zijn er nog te weinig lang"
                                + " genoeg gevolgd.");
    }

    @Test
    void saysThatAFigureIsShielded() {
        var headline = headline(Observations.of("rate").without(Status.SUPPRESSED).trend());

        assertThat(headline.value()).isEqualTo("afgeschermd");
        assertThat(headline.absent()).isTrue();
    }

    @Test
    void saysThatThereWasNobodyToCount() {
        var headline = headline(Observations.of("rate").nobody().trend());

        assertThat(headline.value()).isEqualTo("niemand");
        assertThat(headline.remarks()).containsExactly("In 2026-K3 was er niemand om te tellen.");
    }

    @Test
    void warnsWhenAnEarlierSumIsOverOtherMunicipalities() {
        var trend =
                Observations.ofProgramme("count")
                        .countOver(370, 14, 16)
                        .countOver(378, 15, 16)
                        .trend();

        assertThat(headline(trend).remarks())
                .containsExactly(
                        "Over 14 van 16 gemeenten.",
                        "8 minder dan een kwartaal eerder (toen over 15).");
    }

    @Test
    void saysThatTheWorkbookCameWithoutTheseFigures() {
        var trend =
                Observations.of("count")
                        .without(Status.NOT_DELIVERED)
                        .count(9)
                        .trend(new Manner(false, true));

        assertThat(headline(trend).remarks().getFirst())
                .isEqualTo(
                        "Niet geleverd sinds 2026-K3. Het werkboek is wel binnen, maar zonder deze gegevens.");
    }

    @Test
    void whoNeverDeliveredHasNoSince() {
        var trend =
                Observations.of("count")
                        .without(Status.NOT_DELIVERED)
                        .without(Status.NOT_DELIVERED)
                        .trend();

        assertThat(headline(trend).remarks())
                .containsExactly("Deze gegevens zijn nog nooit geleverd.");
    }

    @Test
    void aCohortThatNobodyCanKnowYetIsNotMissed() {
        // nobody in the programme has been followed for 26 weeks since 2026-K1
        var total =
                Observations.ofProgramme("26w")
                        .tooShort(90)
                        .tooShort(80)
                        .share(50, 80, .5, .7)
                        .trend();
        var stoppedInSummer =
                Observations.of("26w")
                        .without(Status.NOT_DELIVERED)
                        .tooShort(12)
                        .share(7, 12, .3, .8)
                        .trend();

        var headline = WORDS.of(stoppedInSummer, total);

        assertThat(headline.value()).isEqualTo("58\u00a0%");
        assertThat(headline.period()).isEqualTo("2026-K1");
        assertThat(headline.remarks())
                .containsExactly(
                        "12 begonnen, 6 nog gevolgd.",
                        "Wie na 2026-K1 begon: te weinig volgduur.",
                        "Niet geleverd sinds 2026-K3.");
    }

    @Test
    void aCohortThatOthersKnowIsMissed() {
        var total = Observations.ofProgramme("26w").tooShort(90).share(50, 80, .5, .7).trend();
        var silent =
                Observations.of("26w")
                        .without(Status.NOT_DELIVERED)
                        .without(Status.NOT_DELIVERED)
                        .share(7, 12, .3, .8)
                        .trend();

        assertThat(WORDS.of(silent, total).value()).isEqualTo("niet geleverd");
    }

    /** Of a figure that has no programme beside it. */
    private static Headline headline(Trend trend) {
        return WORDS.of(trend, trend);
    }
}
