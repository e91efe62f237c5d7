package nl.perspectief.dashboard.api;

/** What is asked for is not there; the message is a Dutch sentence for who asked. */
final class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotThereException(String sentence) {
        super(sentence);
    }
}
