package nl.perspectief.dashboard.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.perspectief.dashboard.export.ExportFormat;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures: a page at a time as JSON, or all at once as CSV or Parquet. */
@Tag(name = "observations")
@RestController
final class ObservationsResource {

    static final String PATH = "/api/v1/observations";
    private static final String CSV = "text/csv";
    private static final String PARQUET = "application/vnd.apache.parquet";
    private static final int USUAL_LIMIT = 500;
    private static final int HIGHEST_LIMIT = 5_000;

    private final ApiFigures figures;
    private final ObservationPages pages;
    private final ObservationFiles files;

    ObservationsResource(ApiFigures figures, ObservationPages pages, ObservationFiles files) {
        this.figures = figures;
        this.pages = pages;
        this.files = files;
    }

    @Operation(
            summary = "Cijfers met hun interval, per bladzijde",
            description =
                    "Volg next tot het leeg is; alle bladzijden zijn van dezelfde momentopname. Met Accept:"
                            + " text/csv of application/vnd.apache.parquet krijgt u alles in één keer, zonder limit"
                            + " en after.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = ObservationPage.class)),
                @Content(mediaType = CSV),
                @Content(mediaType = PARQUET)
            })
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> page(
            HttpServletRequest request,
            @ParameterObject FiguresAsked asked,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String after) {
        Parameters.requireOnly(request, FiguresAsked.withNames("limit", "after"));
        int rows = Parameters.whole(limit, "limit", USUAL_LIMIT, 1, HIGHEST_LIMIT);
        return figures.answer(
                request,
                asked.snapshot(),
                (found, shownId) -> pages.page(found, shownId, asked, rows, after));
    }

    @Hidden
    @GetMapping(path = PATH, produces = CSV)
    void csv(
            HttpServletRequest request,
            HttpServletResponse response,
            @ParameterObject FiguresAsked asked)
            throws IOException {
        write(request, response, asked, ExportFormat.CSV);
    }

    @Hidden
    @GetMapping(path = PATH, produces = PARQUET)
    void parquet(
            HttpServletRequest request,
            HttpServletResponse response,
            @ParameterObject FiguresAsked asked)
            throws IOException {
        write(request, response, asked, ExportFormat.PARQUET);
    }

    /** A failure half way breaks the connection, so that nobody takes a part for the whole. */
    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            FiguresAsked asked,
            ExportFormat format)
            throws IOException {
        Parameters.requireOnly(request, FiguresAsked.withNames());
        try (var reading = figures.open(asked.snapshot())) {
            var stamp = Stamp.of(reading.shownId(), request);
            if (stamp.isKnownTo(request)) {
                stamp.on(response);
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            var file =
                    files.file(
                            ApiFigures.figures(reading),
                            reading.shownId(),
                            asked.request(),
                            format);
            figures.tell(request, reading.shownId());
            stamp.on(response);
            response.setContentType(format.mediaType());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"perspectief-%s.%s\""
                            .formatted(reading.shownId(), format.suffix()));
            file.writeTo(response.getOutputStream());
        }
    }
}
