package nl.perspectief.dashboard.figure;

import java.math.BigDecimal;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Revision;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** A closed figure and what it would be now, in counts, for these are what was revised. */
public final class RevisionWords {

    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    public RevisionWords(FigureWords words) {
        this.words = words;
        language = words.language();
        messages = language.messages(RevisionWords.class);
    }

    /** {@code 12 van 40}, or a word in its place. */
    public String closed(Observation figure) {
        return counts(figure.numerator(), figure.denominator(), words.value(figure));
    }

    /** The same as it is counted now. */
    public String now(Revision revision) {
        return counts(
                revision.numerator(),
                revision.denominator(),
                revision.isKept() ? words.kept() : words.instead(revision.status()));
    }

    private String counts(
            @Nullable Long numerator, @Nullable BigDecimal denominator, String instead) {
        if (numerator == null) {
            return instead;
        }
        return denominator == null
                ? language.count(numerator)
                : messages.say("revised.parts", language.count(numerator), number(denominator));
    }

    /** People are whole; hours of staff need not be. */
    private String number(BigDecimal denominator) {
        return language.decimals(
                denominator.doubleValue(), Math.max(0, denominator.stripTrailingZeros().scale()));
    }
}
