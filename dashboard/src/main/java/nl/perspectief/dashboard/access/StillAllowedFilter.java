package nl.perspectief.dashboard.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the register at every request whether the account that a session was opened with is still
 * the same. So a session ends at once, also when it was another process that changed the account.
 * While the register is away nobody goes on; an open page says so, tries again by itself, and goes
 * on where it was (that is what 503 tells it).
 */
final class StillAllowedFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(StillAllowedFilter.class);

    private final AccountQueries accounts;

    StillAllowedFilter(AccountQueries accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isEnded;
        try {
            isEnded = SignedIn.holder().filter(one -> !isStillAllowed(one)).isPresent();
        } catch (RuntimeException e) {
            LOG.error("The register does not say who may go on: {}", e.getMessage());
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (isEnded) {
            end(request);
        }
        chain.doFilter(request, response);
    }

    private boolean isStillAllowed(AccountHolder asks) {
        return accounts.isCurrent(asks.account().id(), asks.version());
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        Objects.requireNonNull(request.getSession()).invalidate();
    }
}
