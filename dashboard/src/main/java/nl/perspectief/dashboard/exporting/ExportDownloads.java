package nl.perspectief.dashboard.exporting;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.file.Files;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.exporting.ExportJob.State;
import org.springframework.stereotype.Component;

/** Gives a file to whom it was made for, once, and writes down that it was taken along. */
@Component
class ExportDownloads {

    private static final int NOT_FOUND = 404;

    private final ExportDesk desk;
    private final SignedIn signedIn;
    private final AuditLog log;

    ExportDownloads(ExportDesk desk, SignedIn signedIn, AuditLog log) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.log = log;
    }

    DownloadHandler of(ExportJob job) {
        return event -> answer(event, job);
    }

    /** The line in the log is there before the first byte goes out. */
    private void answer(DownloadEvent event, ExportJob job) throws IOException {
        var account = signedIn.now();
        if (account.id() != job.accountId() || job.state() != State.READY) {
            event.getResponse().sendError(NOT_FOUND, "");
            return;
        }
        log.record(account, AuditAction.FIGURES_EXPORTED, job.object());
        event.setFileName(job.fileName());
        event.setContentType(job.mediaType());
        event.setContentLength(Files.size(job.file()));
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        Files.copy(job.file(), event.getOutputStream());
        event.getOutputStream().flush();
        desk.remove(job);
    }
}
