package nl.perspectief.dashboard.overview;

import java.util.Objects;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.FollowUpWords;
import nl.perspectief.dashboard.figure.Followed;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** What is said of retention. */
final class RetentionWords {

    private final FigureWords words;
    private final Language language;
    private final Messages messages;
    private final FollowUpWords followUp;

    RetentionWords(FigureWords words) {
        this.words = words;
        language = words.language();
        messages = language.messages(RetentionWords.class);
        followUp = new FollowUpWords(words);
    }

    /**
     * {@code Na 26 weken werkt in Tilburg naar schatting 58 % nog (95 %: 52–64 %); in heel BOTOC 61
     * %.}
     */
    String answer(Followed front, Followed programme) {
        Estimate share = front.curve().survivalAt(FollowUpWords.HALF_YEAR);
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
        return front.curve().isFollowedTo(FollowUpWords.HALF_YEAR)
                ? Messages.together(
                        messages.say("retained.share-kept", inText(front)), words.whyKept())
                : messages.say("retained.nobody-so-long", inText(front));
    }

    private String noCurve(Followed front) {
        return Messages.together(
                messages.say("retained.no-line", inText(front)), followUp.whyNone(front));
    }

    private String ofProgramme(Followed programme) {
        Estimate share = programme.curve().survivalAt(FollowUpWords.HALF_YEAR);
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
                followUp.end(front.curve()));
    }

    private static long cohort(Followed front) {
        return Objects.requireNonNullElse(front.curve().cohort(), 0L);
    }

    private String inText(Followed followed) {
        return words.inText(followed.whose());
    }
}
