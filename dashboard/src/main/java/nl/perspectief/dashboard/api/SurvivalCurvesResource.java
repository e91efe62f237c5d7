package nl.perspectief.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.CurveRow;
import nl.perspectief.dashboard.export.RetentionExport;
import nl.perspectief.dashboard.export.RetentionRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long young people keep their job. */
@Tag(name = "survival-curves")
@RestController
final class SurvivalCurvesResource {

    private static final String PATH = "/api/v1/survival-curves";
    private static final String[] NAMES = {
        "programme", "municipality", "from", "to", "by", Parameters.SNAPSHOT
    };

    private final ApiFigures figures;

    SurvivalCurvesResource(ApiFigures figures) {
        this.figures = figures;
    }

    record Asked(
            @Parameter(description = "BOTOC of IMPULS_SZW.", required = true)
                    @Nullable String programme,
            @Parameter(description = "Codes, met komma's ertussen; zonder: het hele programma.")
                    @Nullable List<String> municipality,
            @Parameter(description = "Begonnen vanaf dit kwartaal of jaar.") @Nullable String from,
            @Parameter(description = "Begonnen tot en met dit kwartaal of jaar.")
                    @Nullable String to,
            @Parameter(description = "municipality of een uitsplitsing; zonder: één curve.")
                    @Nullable String by,
            @Parameter(description = "De eerste cijfers van een momentopname; zonder: de nieuwste.")
                    @Nullable String snapshot) {

        RetentionRequest request() {
            return new RetentionRequest(
                    Parameters.required(programme, "programme"),
                    Parameters.orNone(municipality),
                    from,
                    to,
                    by);
        }
    }

    record Point(
            int day,
            @JsonProperty("at_risk") @Nullable Long atRisk,
            @Nullable BigDecimal survival,
            @JsonProperty("lower_95") @Nullable BigDecimal lower,
            @JsonProperty("upper_95") @Nullable BigDecimal upper,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {

        static Point of(CurveRow row) {
            return new Point(
                    row.day(),
                    row.atRisk(),
                    row.survival(),
                    row.lower(),
                    row.upper(),
                    row.low(),
                    row.high());
        }
    }

    record Curve(String group, List<Point> points) {}

    record Curves(ObservationPage.Snapshot snapshot, List<Curve> curves) {}

    @Operation(
            summary = "Overlevingscurven van werkbehoud",
            description =
                    "Per maand van 30 dagen; low en high zeggen tussen welke grenzen het aandeel ligt als van alle"
                            + " onbevestigde banen het slechtste of het beste waar is. Ook als text/csv.")
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Curves> curves(HttpServletRequest request, @ParameterObject Asked asked) {
        return answer(
                request,
                asked,
                found ->
                        new Curves(
                                ObservationPage.Snapshot.of(found.snapshot()),
                                curves(new RetentionExport(found).rows(asked.request()))));
    }

    private static List<Curve> curves(List<CurveRow> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                CurveRow::group,
                                LinkedHashMap::new,
                                Collectors.mapping(Point::of, Collectors.toList())))
                .entrySet()
                .stream()
                .map(one -> new Curve(one.getKey(), one.getValue()))
                .toList();
    }

    @GetMapping(path = PATH, produces = "text/csv;charset=utf-8")
    ResponseEntity<byte[]> csv(HttpServletRequest request, @ParameterObject Asked asked) {
        return answer(request, asked, found -> csv(found, asked));
    }

    private static byte[] csv(DisclosedFigures figures, Asked asked) {
        var out = new ByteArrayOutputStream();
        try {
            new RetentionExport(figures).write(asked.request(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private <T> ResponseEntity<T> answer(
            HttpServletRequest request, Asked asked, Function<DisclosedFigures, T> questions) {
        Parameters.requireOnly(request, NAMES);
        return figures.answer(request, asked.snapshot(), questions);
    }
}
