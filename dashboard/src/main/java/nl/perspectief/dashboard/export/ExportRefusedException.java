package nl.perspectief.dashboard.export;

/** What was asked for cannot be given; the message is a Dutch sentence for who asked. */
public final class ExportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExportRefusedException(String sentence) {
        super(sentence);
    }

    public ExportRefusedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
