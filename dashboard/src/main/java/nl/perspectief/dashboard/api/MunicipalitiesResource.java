package nl.perspectief.dashboard.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who takes part in what. */
@Tag(name = "municipalities")
@RestController
final class MunicipalitiesResource {

    private final ApiFigures figures;

    MunicipalitiesResource(ApiFigures figures) {
        this.figures = figures;
    }

    record Participant(String programme, String code, String name, String province, String wave) {}

    record Participants(List<Participant> municipalities) {}

    @Operation(summary = "De gemeenten van elk programma")
    @GetMapping(path = "/api/v1/municipalities", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Participants> municipalities(
            HttpServletRequest request, @RequestParam(required = false) @Nullable String snapshot) {
        Parameters.requireOnly(request, Parameters.SNAPSHOT);
        return figures.answer(request, snapshot, MunicipalitiesResource::participants);
    }

    private static Participants participants(DisclosedFigures figures) {
        return new Participants(
                figures.programmes().stream()
                        .flatMap(
                                programme ->
                                        figures.participants(programme).stream()
                                                .map(
                                                        one ->
                                                                new Participant(
                                                                        programme,
                                                                        one.code(),
                                                                        one.name(),
                                                                        one.province(),
                                                                        one.wave())))
                        .toList());
    }
}
