package nl.perspectief.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.statistics.CurvePoint;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import org.junit.jupiter.api.Test;

class FollowUpWordsTest {

    private static final FollowUpWords WORDS = new FollowUpWords(new FigureWords(Language.DUTCH));

    private static final KaplanMeier SIXTY =
            KaplanMeier.of(List.of(new CurvePoint(100, 40, 0), new CurvePoint(200, 0, 60)));

    private static final KaplanMeier FORTY =
            KaplanMeier.of(List.of(new CurvePoint(100, 60, 0), new CurvePoint(200, 0, 40)));

    private static final Whose VENLO = new Whose("Venlo", false);

    @Test
    void fewUnconfirmedPlacementsAreOnlyMentioned() {
        assertThat(WORDS.sureness(followed(8, 100)))
                .isEqualTo(
                        "8\u00a0% van de lopende plaatsingen in BOTOC is langer dan drie maanden niet bevestigd"
                                + " (8 van 100, 2026-K3).");
    }

    @Test
    void manyUnconfirmedPlacementsAreToldWithBothBounds() {
        assertThat(WORDS.sureness(followed(15, 100)))
                .endsWith(
                        "Dat is veel. Zijn die banen allemaal al voorbij, dan werkt na 26 weken 40\u00a0% nog;"
                                + " lopen ze allemaal door, dan 60\u00a0%.");
    }

    @Test
    void admitsThatConfirmationIsNotKnown() {
        var followed =
                new Followed(
                        new Whose("Venlo", false),
                        DisclosedCurve.own(SIXTY, FORTY, SIXTY),
                        null,
                        null);

        assertThat(WORDS.sureness(followed))
                .isEqualTo("Hoeveel lopende plaatsingen in Venlo bevestigd zijn, is niet bekend.");
    }

    @Test
    void takesTheConfirmationsOfTheNewestLists() {
        var trend =
                Observations.of("rate").without(Status.NOT_DELIVERED).share(8, 100, 0, 1).trend();
        var followed = new Followed(VENLO, DisclosedCurve.own(SIXTY, FORTY, SIXTY), null, trend);

        assertThat(WORDS.sureness(followed)).endsWith("(8 van 100, 2026-K2).");
    }

    @Test
    void nothingIsSaidOfTheSurenessOfWhatIsNotThere() {
        var followed = new Followed(VENLO, DisclosedCurve.NONE, null, null);

        assertThat(WORDS.sureness(followed)).isEmpty();
        assertThat(WORDS.whyNoneInShort(followed)).isEqualTo("niemand");
    }

    private static Followed followed(int unconfirmed, int open) {
        var trend = Observations.of("rate").share(unconfirmed, open, 0, 1).trend();
        return new Followed(
                new Whose("BOTOC", false), DisclosedCurve.own(SIXTY, FORTY, SIXTY), null, trend);
    }
}
