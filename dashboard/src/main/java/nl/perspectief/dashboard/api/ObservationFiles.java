package nl.perspectief.dashboard.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.dashboard.export.ExportRequest;
import nl.perspectief.dashboard.export.Exports;
import nl.perspectief.dashboard.frame.Kept;
import org.springframework.stereotype.Component;

/**
 * Figures all at once. What is not too much is kept as it was sent, since many programs ask the
 * same; what is, is written as it is read.
 */
@Component
final class ObservationFiles {

    /** As many rows as one indicator has over all municipalities of the country for ten years. */
    private static final int MOST_ROWS_KEPT = 60_000;

    private static final int FILES_KEPT = 24;

    private record Asked(String snapshot, ExportRequest request, ExportFormat format) {}

    private final Kept<Asked, byte[]> files = new Kept<>(FILES_KEPT);

    /** A file that was judged and can be written. */
    interface Answer {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * @param snapshot the shown id
     * @throws nl.perspectief.dashboard.export.ExportRefusedException when the request cannot be
     *     answered
     */
    Answer file(
            DisclosedFigures figures, String snapshot, ExportRequest request, ExportFormat format) {
        var asked = new Asked(snapshot, request, format);
        var known = files.known(figures.audience(), asked);
        if (known.isPresent()) {
            return out -> out.write(known.get());
        }
        var exports = new Exports(figures);
        if (exports.count(request) > MOST_ROWS_KEPT) {
            return out -> exports.write(request, format, out);
        }
        var file = files.get(figures.audience(), asked, () -> made(exports, request, format));
        return out -> out.write(file);
    }

    private static byte[] made(Exports exports, ExportRequest request, ExportFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            exports.write(request, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
