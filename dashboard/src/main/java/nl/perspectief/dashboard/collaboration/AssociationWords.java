package nl.perspectief.dashboard.collaboration;

import nl.perspectief.dashboard.figure.Signed;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Correlation;
import nl.perspectief.dashboard.statistics.Estimate;

/** What an association says; never that the one comes from the other. */
final class AssociationWords {

    private final Language language;
    private final Messages messages;

    AssociationWords(Language language) {
        this.language = language;
        messages = language.messages(AssociationWords.class);
    }

    /** With its first warning: where the sentence goes, that goes. */
    String answer(Association association) {
        var caution = association.cautions(language).getFirst();
        return association.correlation() instanceof Correlation.Found found
                ? Messages.together(found(association, found), caution)
                : caution;
    }

    private String found(Association association, Correlation.Found found) {
        var coefficient = found.coefficient();
        return messages.say(
                switch (way(coefficient)) {
                    case 1 -> "association.together";
                    case -1 -> "association.against";
                    default -> "association.unsure";
                },
                number(coefficient),
                found.municipalities(),
                language.period(association.year()));
    }

    /** 1 or −1 where the limits leave one way only, or where the order is the same in full. */
    private static int way(Estimate coefficient) {
        Double lower = coefficient.lower();
        Double upper = coefficient.upper();
        if (lower == null || upper == null) {
            return (int) Math.signum(coefficient.value());
        }
        return lower > 0 ? 1 : upper < 0 ? -1 : 0;
    }

    private String number(Estimate coefficient) {
        Double lower = coefficient.lower();
        Double upper = coefficient.upper();
        var value = Signed.hundredths(coefficient.value(), language);
        return lower == null || upper == null
                ? value
                : messages.say(
                        "association.interval",
                        value,
                        Signed.hundredths(lower, language),
                        Signed.hundredths(upper, language));
    }

    /** Who is not in it, and why; empty when everyone is. */
    String leftOut(LeftOut leftOut) {
        return Messages.together(
                leftOut.kept() == 0 ? "" : messages.say("left-out.kept", leftOut.kept()),
                leftOut.without() == 0 ? "" : messages.say("left-out.without", leftOut.without()));
    }
}
