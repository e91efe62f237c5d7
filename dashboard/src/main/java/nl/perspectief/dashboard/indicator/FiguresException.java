package nl.perspectief.dashboard.indicator;

/** The published figures cannot be read, or contradict themselves. */
public final class FiguresException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FiguresException(String problem) {
        super(problem);
    }

    FiguresException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
