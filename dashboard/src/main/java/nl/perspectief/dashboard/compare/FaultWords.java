package nl.perspectief.dashboard.compare;

import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** What is wrong with the file of groups: where, what was found, and what is allowed. */
final class FaultWords {

    private final Messages messages;

    FaultWords(Language language) {
        messages = language.messages(FaultWords.class);
    }

    String of(PeerGroupFile.Fault fault) {
        return messages.say("file.not-used", PeerGroupFile.NAME, what(fault));
    }

    private String what(PeerGroupFile.Fault fault) {
        var line = Long.toString(fault.line());
        return switch (fault.wrong()) {
            case NOT_READABLE -> messages.say("file.not-readable");
            case TOO_LARGE -> messages.say("file.too-large");
            case HEAD -> messages.say("file.head", line, fault.found());
            case CELLS -> messages.say("file.cells", line, fault.found());
            case NAME -> messages.say("file.name", line, fault.found());
            case MUNICIPALITY -> messages.say("file.municipality", line, fault.found());
            case TWICE -> messages.say("file.twice", line, fault.found());
        };
    }
}
