package nl.perspectief.dashboard.overview;

import java.util.Objects;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.dutch.Dutch;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.statistics.Estimate;
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
        Estimate share = front.curve().survivalAt(HALF_YEAR);
        if (!front.hasCurve()) {
            return noCurve(front);
        }
        if (share == null) {
            return (front.curve().isFollowedTo(HALF_YEAR)
                            ? "Hoeveel in %s na 26 weken nog werken, is afgeschermd: het gaat om te weinig mensen."
                            : "In %s is nog niemand 26 weken lang gevolgd.")
                    .formatted(front.whose().inText());
        }
        return "Na 26 weken werkt in %s naar schatting %s nog (95 %%: %s)%s."
                .formatted(
                        front.whose().inText(),
                        Dutch.percent(share.value()),
                        FigureWords.limits(share),
                        front.equals(programme) ? "" : ofProgramme(programme));
    }

    /** Not delivered is something else than nobody placed. */
    private static String noCurve(Followed front) {
        if (front.curve().isKept()) {
            return "Voor %s is de lijn afgeschermd: zij gaat over te weinig mensen."
                    .formatted(front.whose().inText());
        }
        Trend retained = front.retained();
        var reason =
                retained == null || retained.newest().status() == Status.VALUE
                        ? "Er is nog niemand geplaatst."
                        : FigureWords.absence(retained);
        return "Voor %s is er geen lijn. %s".formatted(front.whose().inText(), reason);
    }

    private static String ofProgramme(Followed programme) {
        Estimate share = programme.curve().survivalAt(HALF_YEAR);
        return share == null
                ? ""
                : "; voor %s als geheel %s"
                        .formatted(programme.whose().inText(), Dutch.percent(share.value()));
    }

    /** Who is counted, and where the line ends. */
    static String subject(Followed front) {
        return "%s met een eerste betaalde baan, alle startkwartalen samen.%s"
                .formatted(
                        front.hasCurve()
                                ? Dutch.counted(cohort(front), "jongere", "jongeren")
                                : "Jongeren",
                        end(front.curve()));
    }

    private static long cohort(Followed front) {
        return Objects.requireNonNullElse(front.curve().cohort(), 0L);
    }

    private static String end(DisclosedCurve curve) {
        if (!curve.hasCohort() || curve.isFollowedTo(YEAR)) {
            return "";
        }
        return " De lijn stopt na week %d: langer is nog niemand gevolgd."
                .formatted(curve.lastDay() / DAYS);
    }

    /** How many open placements nobody confirmed, in short; empty when that is not known. */
    static String unconfirmed(Followed front) {
        Observation newest = newestUnconfirmed(front);
        return newest == null || newest.estimate() == null
                ? ""
                : "%s van de lopende plaatsingen is niet bevestigd."
                        .formatted(Dutch.percent(newest.estimate().value()));
    }

    /** The same, and what it means for the share; empty where there is no share. */
    static String sureness(Followed front) {
        if (!front.hasCurve()) {
            return "";
        }
        Observation newest = newestUnconfirmed(front);
        if (newest == null || newest.estimate() == null) {
            return "Hoeveel lopende plaatsingen in %s bevestigd zijn, is niet bekend."
                    .formatted(front.whose().inText());
        }
        double share = newest.estimate().value();
        var sentence =
                "%s van de lopende plaatsingen in %s is langer dan drie maanden niet bevestigd (%s, %s)."
                        .formatted(
                                Dutch.percent(share),
                                front.whose().inText(),
                                FigureWords.parts(newest),
                                newest.period());
        return share > MANY_UNCONFIRMED ? sentence + bounds(front) : sentence;
    }

    /** Of the newest lists there are: the curve is made of these too. */
    private static @Nullable Observation newestUnconfirmed(Followed front) {
        Trend trend = front.unconfirmed();
        return trend == null ? null : trend.newestWithValue();
    }

    private static String bounds(Followed front) {
        Double low = front.curve().lowAt(HALF_YEAR);
        Double high = front.curve().highAt(HALF_YEAR);
        return low == null || high == null
                ? ""
                : " Dat is veel. Zijn die banen allemaal al voorbij, dan werkt na 26 weken %s nog; lopen ze allemaal door, dan %s."
                        .formatted(Dutch.percent(low), Dutch.percent(high));
    }
}
