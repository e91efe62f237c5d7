package nl.perspectief.dashboard.closing;

import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.Closure.Outcome;
import nl.perspectief.etl.delivery.ClosureRefusedException.Reason;

/** What became of a proposal, and why something cannot be done. */
final class DecisionWords {

    private final Messages messages;

    DecisionWords(Language language) {
        messages = language.messages(DecisionWords.class);
    }

    String outcome(Outcome outcome) {
        return switch (outcome) {
            case CONFIRMED -> messages.say("outcome.confirmed");
            case REJECTED -> messages.say("outcome.rejected");
            case WITHDRAWN -> messages.say("outcome.withdrawn");
        };
    }

    String refusal(Reason reason) {
        return switch (reason) {
            case NOT_ENDED -> messages.say("refused.not-ended");
            case CLOSED -> messages.say("refused.closed");
            case ANOTHER_WAITS -> messages.say("refused.another-waits");
            case SAME_PERSON -> messages.say("refused.same-person");
            case NOT_THE_PROPOSER -> messages.say("refused.not-the-proposer");
            case NOT_WAITING -> messages.say("refused.not-waiting");
            case FIGURES_GONE -> messages.say("refused.figures-gone");
            case NO_REASON -> messages.say("refused.no-reason");
        };
    }
}
