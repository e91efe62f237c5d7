package nl.perspectief.dashboard.command;

/** The command cannot do what was asked; the message is the Dutch sentence that says why. */
final class CannotRunException extends RuntimeException {

    CannotRunException(String sentence) {
        super(sentence);
    }
}
