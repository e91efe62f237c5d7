package nl.perspectief.dashboard.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Whoever asks for a page by its address must have a role that the page names. The framework asks
 * the same when somebody goes from one page to another; here it is asked before anything of it
 * runs.
 */
final class PageRules implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> asks, RequestAuthorizationContext asked) {
        return new AuthorizationDecision(
                SignedIn.holder(asks.get())
                        .map(one -> mayOpen(one.account(), asked.getRequest()))
                        .orElse(false));
    }

    private static boolean mayOpen(Account account, HttpServletRequest request) {
        return page(request)
                .flatMap(page -> Optional.ofNullable(page.getAnnotation(RolesAllowed.class)))
                .map(roles -> Arrays.asList(roles.value()).contains(account.role().name()))
                .orElse(true);
    }

    private static Optional<Class<? extends Component>> page(HttpServletRequest request) {
        // as the server reads it: whoever writes a letter as %61 asks for the same page
        var path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return ApplicationRouteRegistry.getInstance(
                        new VaadinServletContext(request.getServletContext()))
                .getNavigationTarget(path.replaceFirst("^/", "").replaceFirst("/$", ""));
    }
}
