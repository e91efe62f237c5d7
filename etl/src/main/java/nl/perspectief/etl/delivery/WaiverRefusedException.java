package nl.perspectief.etl.delivery;

/** A waiver that cannot be given or taken back. */
public final class WaiverRefusedException extends RuntimeException {

    private final String sentence;

    WaiverRefusedException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Why, in Dutch. */
    public String sentence() {
        return sentence;
    }
}
