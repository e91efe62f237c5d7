package nl.perspectief.dashboard.figure;

import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** How sure a curve of follow-up is, why there is none, and where it ends. */
public final class FollowUpWords {

    public static final int HALF_YEAR = 182;

    private static final int YEAR = 364;
    private static final int DAYS = 7;

    /** From this share of unconfirmed placements on, the two bounds are told. */
    private static final double MANY_UNCONFIRMED = 0.10;

    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    public FollowUpWords(FigureWords words) {
        this.words = words;
        language = words.language();
        messages = language.messages(FollowUpWords.class);
    }

    /** Why there is no curve. Not delivered is something else than nobody placed. */
    public String whyNone(Followed one) {
        Trend retained = one.retained();
        if (one.curve().isKept()) {
            return words.whyKept();
        }
        return retained == null || retained.newest().status() == Status.VALUE
                ? messages.say("follow-up.nobody-placed")
                : words.absence(retained);
    }

    /** The same in one word. */
    public String whyNoneInShort(Followed one) {
        Trend retained = one.retained();
        if (one.curve().isKept()) {
            return words.kept();
        }
        return retained == null ? words.nobody() : words.value(retained.newest());
    }

    /** Where a line ends before its time; empty when it does not. */
    public String end(DisclosedCurve curve) {
        return !curve.hasCohort() || curve.isFollowedTo(YEAR)
                ? ""
                : messages.say("follow-up.line-ends", curve.lastDay() / DAYS);
    }

    /** How many open placements nobody confirmed, in short; empty when that is not known. */
    public String unconfirmed(Followed one) {
        Observation newest = newestUnconfirmed(one);
        return newest == null || newest.estimate() == null
                ? ""
                : messages.say("unconfirmed.short", language.percent(newest.estimate().value()));
    }

    /** The same, and what it means for the share; empty where there is no share. */
    public String sureness(Followed one) {
        if (!one.hasCurve()) {
            return "";
        }
        Observation newest = newestUnconfirmed(one);
        boolean many =
                newest != null
                        && newest.estimate() != null
                        && newest.estimate().value() > MANY_UNCONFIRMED;
        return Messages.together(
                unconfirmedOf(one),
                many ? messages.say("unconfirmed.many") : "",
                many ? bounds(one) : "");
    }

    /** How many open placements nobody confirmed, or that this is not known. */
    public String unconfirmedOf(Followed one) {
        Observation newest = newestUnconfirmed(one);
        return newest == null || newest.estimate() == null
                ? messages.say("unconfirmed.not-known", words.inText(one.whose()))
                : messages.say(
                        "unconfirmed.share",
                        language.percent(newest.estimate().value()),
                        words.inText(one.whose()),
                        words.parts(newest),
                        language.period(newest.period()));
    }

    /** Of the newest lists there are: the curve is made of these too. */
    private static @Nullable Observation newestUnconfirmed(Followed one) {
        Trend trend = one.unconfirmed();
        return trend == null ? null : trend.newestWithValue();
    }

    /** What the share could be; empty where it is not shown. */
    public String bounds(Followed one) {
        Double low = one.curve().lowAt(HALF_YEAR);
        Double high = one.curve().highAt(HALF_YEAR);
        return low == null || high == null
                ? ""
                : messages.say("unconfirmed.bounds", language.percent(low), language.percent(high));
    }
}
