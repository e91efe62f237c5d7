package nl.perspectief.dashboard.deliver;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import nl.perspectief.dashboard.access.NotAllowedException;
import nl.perspectief.etl.delivery.DeliveryRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Workbooks to take along: made when they are asked for, and kept by nobody on the way. */
final class Downloads {

    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ANY_FILE = "application/octet-stream";
    private static final int NOT_FOUND = 404;
    private static final int OUR_FAULT = 500;

    private Downloads() {}

    /** Writes a file; may refuse. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * @param fileName one that is safe on every system
     */
    static DownloadHandler of(String fileName, Content content) {
        return event -> answer(event, fileName, content);
    }

    /** Whole before the first byte goes out, so that a failure is no half workbook. */
    private static void answer(DownloadEvent event, String fileName, Content content)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            content.write(bytes);
        } catch (DeliveryRefusedException | NotAllowedException e) {
            event.getResponse().sendError(NOT_FOUND, "");
            return;
        } catch (IOException | RuntimeException e) {
            LOG.error("A download failed: {}", e.getClass().getSimpleName());
            event.getResponse().sendError(OUR_FAULT, "");
            return;
        }
        event.setFileName(fileName);
        event.setContentType(fileName.endsWith(".xlsx") ? WORKBOOK : ANY_FILE);
        event.setContentLength(bytes.size());
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        bytes.writeTo(event.getOutputStream());
    }
}
