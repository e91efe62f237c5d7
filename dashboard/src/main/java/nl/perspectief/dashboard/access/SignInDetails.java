package nl.perspectief.dashboard.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where somebody signs in, and the code of their second factor. */
final class SignInDetails extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1L;

    private final transient String code;

    SignInDetails(HttpServletRequest request) {
        super(request);
        code = Objects.requireNonNullElse(request.getParameter(SignInPage.CODE), "");
    }

    /** Empty where none was given. */
    String code() {
        return code;
    }
}
