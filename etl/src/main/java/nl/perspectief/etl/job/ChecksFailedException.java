package nl.perspectief.etl.job;

/** The new figures are not sound; the message is the sentences of the checks that failed. */
final class ChecksFailedException extends RuntimeException {

    ChecksFailedException(String sentences) {
        super(sentences);
    }
}
