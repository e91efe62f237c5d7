package nl.perspectief.dashboard.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All that cannot be asked, so that a program never gets a page for people. */
@Hidden
@RestController
final class NothingHere {

    private static final String ALL = "/api/**";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final RequestMappingHandlerMapping known;

    NothingHere(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping known) {
        this.known = known;
    }

    @RequestMapping(ALL)
    ResponseEntity<ProblemDetail> nothing(HttpServletRequest request) {
        var forms = forms(request.getRequestURI());
        if (forms.isEmpty()) {
            return Problems.problem(
                    HttpStatus.NOT_FOUND,
                    "Niet gevonden",
                    "Dit adres is er niet. Wat u kunt vragen, staat in /api/v1/openapi.");
        }
        return READING.contains(request.getMethod())
                ? Problems.problem(
                        HttpStatus.NOT_ACCEPTABLE,
                        "Niet in deze vorm",
                        "Dit is er in deze vormen: %s. Noem er een in Accept."
                                .formatted(MediaType.toString(forms)))
                : Problems.problem(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "Alleen lezen",
                        "Cijfers kunt u hier alleen ophalen. Gebruik GET.");
    }

    /** In which forms there is something at an address; none where there is nothing. */
    private List<MediaType> forms(String path) {
        return known.getHandlerMethods().keySet().stream()
                .filter(one -> leadsTo(one, path))
                .map(one -> one.getProducesCondition().getProducibleMediaTypes())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    private static boolean leadsTo(RequestMappingInfo one, String path) {
        return Objects.requireNonNull(one.getPathPatternsCondition()).getPatterns().stream()
                .filter(pattern -> !pattern.getPatternString().equals(ALL))
                .anyMatch(pattern -> pattern.matches(PathContainer.parsePath(path)));
    }
}
