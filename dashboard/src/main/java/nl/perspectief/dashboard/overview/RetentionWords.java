package nl.perspectief.dashboard.overview;

import java.util.Objects;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** What is said of retention, and of how sure it is. */
final class RetentionWords {

    private static final int HALF_YEAR = 182;
    private static final int YEAR = 364;
    private static final int DAYS = 7;

    /** From this share of unconfirmed placements on, the two bounds are told. */
    private static final double MANY_UNCONFIRMED = 0.10;

    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    RetentionWords(FigureWords words) {
        this.words = words;
        language = words.language();
        messages = language.messages(RetentionWords.class);
    }

    /**
     * {@code Na 26 weken werkt in Tilburg naar schatting 58 % nog (95 %: 52–64 %); in heel BOTOC 61
     * %.}
     */
    String answer(Followed front, Followed programme) {
        Estimate share = front.curve().survivalAt(HALF_YEAR);
        if (!front.hasCurve()) {
            return noCurve(front);
        }
        if (share == null) {
            return noShare(front);
        }
        return messages.say(
                        "retained.answer",
                        inText(front),
                        language.percent(share.value()),
                        words.limits(share))
                + (front.equals(programme) ? "" : ofProgramme(programme))
                + ".";
    }

    private String noShare(Followed front) {
        return front.curve().isFollowedTo(HALF_YEAR)
                ? Messages.together(
                        messages.say("retained.share-kept", inText(front)), words.whyKept())
                : messages.say("retained.nobody-so-long", inText(front));
    }

    /** Not delivered is something else than nobody placed. */
    private String noCurve(Followed front) {
        return Messages.together(messages.say("retained.no-line", inText(front)), whyNone(front));
    }

    private String whyNone(Followed front) {
        Trend retained = front.retained();
        if (front.curve().isKept()) {
            return words.whyKept();
        }
        return retained == null || retained.newest().status() == Status.VALUE
                ? messages.say("retained.nobody-placed")
                : words.absence(retained);
    }

    private String ofProgramme(Followed programme) {
        Estimate share = programme.curve().survivalAt(HALF_YEAR);
        return share == null
                ? ""
                : "; " + messages.say("of-all", inText(programme), language.percent(share.value()));
    }

    /**
     * Who is counted, and where the line ends.
     *
     * @param upTo the last start quarter that is in it; null for the newest
     */
    String subject(Followed front, @Nullable Quarter upTo) {
        var quarters =
                upTo == null
                        ? messages.say("retained.all-quarters")
                        : messages.say("retained.quarters-up-to", language.period(upTo));
        return Messages.together(
                front.hasCurve()
                        ? messages.say("retained.subject-of", cohort(front), quarters)
                        : messages.say("retained.subject", quarters),
                end(front.curve()));
    }

    private static long cohort(Followed front) {
        return Objects.requireNonNullElse(front.curve().cohort(), 0L);
    }

    private String end(DisclosedCurve curve) {
        return !curve.hasCohort() || curve.isFollowedTo(YEAR)
                ? ""
                : messages.say("retained.line-ends", curve.lastDay() / DAYS);
    }

    /** How many open placements nobody confirmed, in short; empty when that is not known. */
    String unconfirmed(Followed front) {
        Observation newest = newestUnconfirmed(front);
        return newest == null || newest.estimate() == null
                ? ""
                : messages.say("unconfirmed.short", language.percent(newest.estimate().value()));
    }

    /** The same, and what it means for the share; empty where there is no share. */
    String sureness(Followed front) {
        if (!front.hasCurve()) {
            return "";
        }
        Observation newest = newestUnconfirmed(front);
        if (newest == null || newest.estimate() == null) {
            return messages.say("unconfirmed.not-known", inText(front));
        }
        double share = newest.estimate().value();
        return Messages.together(
                messages.say(
                        "unconfirmed.share",
                        language.percent(share),
                        inText(front),
                        words.parts(newest),
                        language.period(newest.period())),
                share > MANY_UNCONFIRMED ? bounds(front) : "");
    }

    /** Of the newest lists there are: the curve is made of these too. */
    private static @Nullable Observation newestUnconfirmed(Followed front) {
        Trend trend = front.unconfirmed();
        return trend == null ? null : trend.newestWithValue();
    }

    private String bounds(Followed front) {
        Double low = front.curve().lowAt(HALF_YEAR);
        Double high = front.curve().highAt(HALF_YEAR);
        return low == null || high == null
                ? ""
                : messages.say("unconfirmed.bounds", language.percent(low), language.percent(high));
    }

    private String inText(Followed followed) {
        return words.inText(followed.whose());
    }
}
