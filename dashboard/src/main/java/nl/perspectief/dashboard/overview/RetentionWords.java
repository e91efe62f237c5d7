package nl.perspectief.dashboard.overview;

import nl.perspectief.dashboard.dutch.Dutch;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import org.jspecify.annotations.Nullable;

/** What is said of retention, and of how sure it is. */
final class RetentionWords {

    private static final int HALF_YEAR = 182;
    private static final int YEAR = 364;
    private static final int DAYS = 7;

    /** From this share of unconfirmed placements on, the two bounds are told. */
    private static final double MANY_UNCONFIRMED = 0.10;

    private RetentionWords() {}

    /**
     * {@code Na 26 weken werkt in Tilburg naar schatting 58 % nog (95 %: 52–64 %); in heel BOTOC 61
     * %.}
     */
    static String answer(Followed front, Followed programme) {
        Estimate share = at(front.main(), HALF_YEAR);
        if (share == null) {
            return "In %s is nog niemand 26 weken lang gevolgd.".formatted(front.whose().inText());
        }
        return "Na 26 weken werkt in %s naar schatting %s nog (95 %%: %s)%s."
                .formatted(
                        front.whose().inText(),
                        Dutch.percent(share.value()),
                        FigureWords.limits(share),
                        front.equals(programme) ? "" : ofProgramme(programme));
    }

    private static String ofProgramme(Followed programme) {
        Estimate share = at(programme.main(), HALF_YEAR);
        return share == null
                ? ""
                : "; voor %s als geheel %s"
                        .formatted(programme.whose().inText(), Dutch.percent(share.value()));
    }

    /** Who is counted, where the line ends, and how the limits are drawn. */
    static String subject(Followed front) {
        return "%s met een eerste betaalde baan, alle startkwartalen samen. De lichte band is het 95 %%-interval.%s"
                .formatted(
                        Dutch.counted(front.main().cohort(), "jongere", "jongeren"),
                        end(front.main()));
    }

    private static String end(KaplanMeier curve) {
        if (curve.cohort() == 0 || curve.atRisk(YEAR) > 0 || curve.steps().isEmpty()) {
            return "";
        }
        return " De lijn stopt na week %d: langer is nog niemand gevolgd."
                .formatted(curve.steps().getLast().day() / DAYS);
    }

    /** How many open placements nobody confirmed, in short; never empty. */
    static String unconfirmed(Followed front) {
        Estimate share = newestUnconfirmed(front);
        return share == null
                ? "Niet bekend hoeveel lopende plaatsingen bevestigd zijn."
                : Dutch.percent(share.value()) + " van de lopende plaatsingen is niet bevestigd.";
    }

    /** The same, and what it means for the share; never empty. */
    static String sureness(Followed front) {
        Trend trend = front.unconfirmed();
        Estimate share = newestUnconfirmed(front);
        if (trend == null || share == null) {
            return "Hoeveel lopende plaatsingen in %s bevestigd zijn, is niet bekend."
                    .formatted(front.whose().inText());
        }
        var sentence =
                "%s van de lopende plaatsingen in %s is langer dan drie maanden niet bevestigd (%s, %s)."
                        .formatted(
                                Dutch.percent(share.value()),
                                front.whose().inText(),
                                FigureWords.parts(trend.newest()),
                                trend.newest().period());
        return share.value() > MANY_UNCONFIRMED ? sentence + bounds(front) : sentence;
    }

    private static @Nullable Estimate newestUnconfirmed(Followed front) {
        Trend trend = front.unconfirmed();
        return trend == null ? null : trend.newest().estimate();
    }

    private static String bounds(Followed front) {
        Estimate low = at(front.low(), HALF_YEAR);
        Estimate high = at(front.high(), HALF_YEAR);
        return low == null || high == null
                ? ""
                : " Dat is veel. Zijn die banen allemaal al voorbij, dan werkt na 26 weken %s nog; lopen ze allemaal door, dan %s."
                        .formatted(Dutch.percent(low.value()), Dutch.percent(high.value()));
    }

    /** Null when nobody has been followed that long. */
    private static @Nullable Estimate at(KaplanMeier curve, int day) {
        return curve.atRisk(day) == 0 ? null : curve.survivalAt(day);
    }
}
