package nl.perspectief.dashboard.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.frame.Kept;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.PublishedWarehouse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out reports to who is signed in: of what is shared, for a report is made to be passed on.
 */
@RestController
final class ReportResource {

    private static final int REPORTS_KEPT = 40;

    private record Asked(String snapshot, ReportRequest request, Language language) {}

    private final Kept<Asked, byte[]> reports = new Kept<>(REPORTS_KEPT);
    private final PublishedWarehouse warehouse;
    private final SignedIn signedIn;
    private final AuditLog log;

    ReportResource(PublishedWarehouse warehouse, SignedIn signedIn, AuditLog log) {
        this.warehouse = warehouse;
        this.signedIn = signedIn;
        this.log = log;
    }

    @GetMapping(ReportLink.PATH)
    ResponseEntity<byte[]> report(
            @RequestParam(ReportLink.PROGRAMME) String programme,
            @RequestParam(name = ReportLink.MUNICIPALITY, required = false)
                    @Nullable String municipality,
            @RequestParam(name = ReportLink.QUARTER, required = false) @Nullable String quarter,
            @RequestParam(name = ReportLink.LANGUAGE, required = false) @Nullable String language) {
        var request = new ReportRequest(programme, municipality, quarter);
        var made = made(request, language(language));
        log.record(
                signedIn.now(),
                AuditAction.FIGURES_EXPORTED,
                "report/" + programme + "/" + (municipality == null ? "ALL" : municipality));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file(request).toString())
                .body(made);
    }

    /** The same report is the same bytes, so who asks it again waits for nothing. */
    private byte[] made(ReportRequest request, Language language) {
        try (var reading =
                warehouse
                        .current()
                        .orElseThrow(
                                () -> new ExportRefusedException("Er zijn nog geen cijfers."))) {
            var figures = DisclosedFigures.of(reading, Audience.SHARED);
            return reports.get(
                    figures.audience(),
                    new Asked(reading.shownId(), request, language),
                    () -> made(figures, request, language));
        }
    }

    private static byte[] made(DisclosedFigures figures, ReportRequest request, Language language) {
        var out = new ByteArrayOutputStream();
        try {
            new Reports(figures).write(request, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Language language(@Nullable String code) {
        return code == null ? Language.DUTCH : Language.ofCode(code).orElse(Language.DUTCH);
    }

    /** A name made of what was judged by then. */
    private static ContentDisposition file(ReportRequest request) {
        var municipality = request.municipality();
        return ContentDisposition.attachment()
                .filename(
                        "kwartaalrapport-%s%s.pdf"
                                .formatted(
                                        request.programme(),
                                        municipality == null ? "" : "-" + municipality))
                .build();
    }

    /** An address that was typed over wrongly. */
    @ExceptionHandler
    ResponseEntity<String> refused(ExportRefusedException e) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.valueOf("text/plain;charset=utf-8"))
                .cacheControl(CacheControl.noStore())
                .body(e.getMessage());
    }
}
