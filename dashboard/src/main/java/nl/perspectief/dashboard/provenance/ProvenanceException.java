package nl.perspectief.dashboard.provenance;

/** The rows of a figure can no longer be told; the message is a Dutch sentence that says why. */
public final class ProvenanceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProvenanceException(String sentence) {
        super(sentence);
    }
}
