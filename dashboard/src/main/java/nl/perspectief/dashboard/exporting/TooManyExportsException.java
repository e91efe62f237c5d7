package nl.perspectief.dashboard.exporting;

/** Somebody has as many exports as one may have at a time. */
final class TooManyExportsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyExportsException(long accountId) {
        super("Account %d has enough exports".formatted(accountId));
    }
}
