package nl.perspectief.dashboard.exporting;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.perspectief.dashboard.export.ExportDescription;
import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.dashboard.export.ExportRequest;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.language.Language;

/** A file that is made, or was made, for one account. */
final class ExportJob {

    /** How far it is. */
    enum State {
        WAITING,
        RUNNING,
        READY,
        /** Taken along, or too long not fetched; the file is gone. */
        GONE,
        FAILED
    }

    private final UUID id = UUID.randomUUID();
    private final long accountId;
    private final Language language;
    private final ExportRequest request;
    private final ExportFormat format;
    private final Plan plan;
    private final Instant begun;
    private final Path file;
    private final AtomicLong written = new AtomicLong();
    private volatile State state = State.WAITING;

    /**
     * @param folder where its file comes
     */
    ExportJob(
            long accountId,
            Language language,
            ExportRequest request,
            ExportFormat format,
            Plan plan,
            Instant begun,
            Path folder) {
        this.accountId = accountId;
        this.language = language;
        this.request = request;
        this.format = format;
        this.plan = plan;
        this.begun = begun;
        file = folder.resolve(id.toString());
    }

    long accountId() {
        return accountId;
    }

    Language language() {
        return language;
    }

    ExportRequest request() {
        return request;
    }

    ExportFormat format() {
        return format;
    }

    SnapshotInfo snapshot() {
        return plan.snapshot();
    }

    /** How many figures it will hold. */
    long rows() {
        return plan.rows();
    }

    Instant begun() {
        return begun;
    }

    Path file() {
        return file;
    }

    State state() {
        return state;
    }

    void state(State next) {
        state = next;
    }

    void written(long rows) {
        written.set(rows);
    }

    /** The part that is written, in whole per cents. */
    int percent() {
        return rows() == 0 ? 0 : (int) (written.get() * 100 / rows());
    }

    /** A CSV goes in a parcel, together with what it means. */
    String fileName() {
        String name = ExportDescription.fileName(snapshot(), format);
        return format.isCsv() ? name.replaceFirst("\\.csv$", ".zip") : name;
    }

    String mediaType() {
        return format.isCsv() ? "application/zip" : format.mediaType();
    }

    /** What is written down of it when it is taken along. */
    String object() {
        return "export:%s/%s/%d".formatted(snapshot().shortId(), format.option(), rows());
    }
}
