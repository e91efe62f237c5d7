package nl.perspectief.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.perspectief.dashboard.indicator.Indicator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is counted, and how. */
@Tag(name = "indicators")
@RestController
final class IndicatorsResource {

    private final ApiFigures figures;

    IndicatorsResource(ApiFigures figures) {
        this.figures = figures;
    }

    record Definition(
            String id,
            @JsonProperty("name_nl") String nameNl,
            @JsonProperty("name_en") String nameEn,
            String definition,
            String numerator,
            String denominator,
            String unit,
            String direction,
            String kind,
            List<String> measures,
            List<String> breakdowns,
            @JsonProperty("interval_method") String intervalMethod,
            String suppression) {

        static Definition of(Indicator one) {
            return new Definition(
                    one.id(),
                    one.nameNl(),
                    one.nameEn(),
                    one.definition(),
                    one.numeratorText(),
                    one.denominatorText(),
                    one.unit(),
                    one.direction(),
                    one.kind(),
                    one.measures(),
                    one.breakdowns(),
                    one.intervalMethod(),
                    one.suppression());
        }
    }

    record Definitions(List<Definition> indicators) {}

    @Operation(summary = "De indicatoren waarvan cijfers zijn, met hun definitie")
    @GetMapping(path = "/api/v1/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Definitions> indicators(
            HttpServletRequest request, @RequestParam(required = false) @Nullable String snapshot) {
        Parameters.requireOnly(request, Parameters.SNAPSHOT);
        return figures.answer(
                request,
                snapshot,
                asked ->
                        new Definitions(
                                asked.publishedIndicators().stream().map(Definition::of).toList()));
    }

    @Operation(summary = "Een indicator met zijn definitie")
    @GetMapping(path = "/api/v1/indicators/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Definition> indicator(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String snapshot) {
        Parameters.requireOnly(request, Parameters.SNAPSHOT);
        return figures.answer(
                request,
                snapshot,
                asked ->
                        asked.publishedIndicators().stream()
                                .filter(one -> one.id().equals(id))
                                .findFirst()
                                .map(Definition::of)
                                .orElseThrow(
                                        () ->
                                                new NotThereException(
                                                        "Van indicator %s zijn geen cijfers."
                                                                .formatted(Parameters.shown(id)))));
    }
}
