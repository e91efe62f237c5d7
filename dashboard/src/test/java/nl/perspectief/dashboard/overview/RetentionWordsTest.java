package nl.perspectief.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Followed;
import nl.perspectief.dashboard.figure.Observations;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.statistics.CurvePoint;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import org.junit.jupiter.api.Test;

class RetentionWordsTest {

    private static final RetentionWords WORDS = new RetentionWords(new FigureWords(Language.DUTCH));

    /** A hundred people: forty stop after 100 days, the others are followed for 200. */
    private static final KaplanMeier SIXTY =
            KaplanMeier.of(List.of(new CurvePoint(100, 40, 0), new CurvePoint(200, 0, 60)));

    private static final KaplanMeier FORTY =
            KaplanMeier.of(List.of(new CurvePoint(100, 60, 0), new CurvePoint(200, 0, 40)));

    private static final KaplanMeier SHORT = KaplanMeier.of(List.of(new CurvePoint(90, 0, 5)));

    private static final Whose VENLO = new Whose("Venlo", false);

    @Test
    void estimatesHowManyStillWork() {
        var programme = followed("BOTOC", SIXTY, 1, 100);

        assertThat(WORDS.answer(programme, programme))
                .isEqualTo(
                        "Na 26 weken werkt in BOTOC naar schatting 60\u00a0% nog (95\u00a0%: 50–69\u00a0%).");
    }

    @Test
    void setsAMunicipalityBesideTheProgramme() {
        assertThat(
                        WORDS.answer(
                                followed("Tilburg", FORTY, 1, 100),
                                followed("BOTOC", SIXTY, 1, 100)))
                .endsWith("; voor BOTOC als geheel 60\u00a0%.");
    }

    @Test
    void saysThatNobodyWasFollowedSoLong() {
        var followed = followed("Venlo", SHORT, 1, 100);

        assertThat(WORDS.answer(followed, followed))
                .isEqualTo("In Venlo is nog niemand 26 weken lang gevolgd.");
        assertThat(WORDS.subject(followed, null))
                .endsWith("De lijn stopt na week 12: langer is nog niemand gevolgd.");
    }

    @Test
    void noRowsIsNotNobody() {
        var never = Observations.of("26w").without(Status.NOT_DELIVERED).trend();
        var followed = new Followed(VENLO, DisclosedCurve.NONE, never, null);

        assertThat(WORDS.answer(followed, followed))
                .isEqualTo("Voor Venlo is er geen lijn. Deze gegevens zijn nog nooit geleverd.");
        assertThat(WORDS.subject(followed, null)).doesNotContain("0");
    }

    @Test
    void nobodyPlacedIsSaidToo() {
        var zero = Observations.of("26w").nobody().trend();
        var followed = new Followed(VENLO, DisclosedCurve.NONE, zero, null);

        assertThat(WORDS.answer(followed, followed))
                .isEqualTo("Voor Venlo is er geen lijn. Er is nog niemand geplaatst.");
    }

    private static Followed followed(String name, KaplanMeier curve, int unconfirmed, int open) {
        var trend = Observations.of("rate").share(unconfirmed, open, 0, 1).trend();
        return new Followed(
                new Whose(name, false), DisclosedCurve.own(curve, FORTY, SIXTY), null, trend);
    }
}
