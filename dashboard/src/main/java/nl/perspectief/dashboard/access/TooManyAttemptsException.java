package nl.perspectief.dashboard.access;

import org.springframework.security.core.AuthenticationException;

/** Too many attempts came from one address; nothing was judged. */
final class TooManyAttemptsException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManyAttemptsException() {
        super("Too many attempts from this address");
    }
}
