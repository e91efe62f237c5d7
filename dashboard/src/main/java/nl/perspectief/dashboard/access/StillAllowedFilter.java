package nl.perspectief.dashboard.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the register at every request whether the account that a session was opened with is still
 * the same. So a session ends at once, also when it was another process that changed the account.
 */
final class StillAllowedFilter extends OncePerRequestFilter {

    private final AccountQueries accounts;

    StillAllowedFilter(AccountQueries accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignedIn.holder()
                .filter(one -> !accounts.isCurrent(one.account().id(), one.version()))
                .ifPresent(_ -> end(request));
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        Objects.requireNonNull(request.getSession()).invalidate();
    }
}
