package nl.perspectief.dashboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.xlsx.XlsxWriter;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;

/**
 * Writes the figures that are asked for, one row a figure, in any format: all of them or none. What
 * the figures' audience may not see, no format has.
 */
public final class Exports {

    private static final LongConsumer NOBODY_LOOKS = _ -> {};

    private final DisclosedFigures figures;
    private final Language language;
    private final Path work;

    /** In Dutch. The questions must be answered from one snapshot as long as the export runs. */
    public Exports(DisclosedFigures figures) {
        this(figures, Language.DUTCH, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * @param language of what stands beside the figures
     * @param work where formats that cannot be written from front to back are put together
     */
    public Exports(DisclosedFigures figures, Language language, Path work) {
        this.figures = figures;
        this.language = language;
        this.work = work;
    }

    /**
     * How many rows there will be.
     *
     * @throws ExportRefusedException when the request cannot be answered
     */
    public long count(ExportRequest request) {
        var asked = AskedFigures.of(request, figures);
        return asked.indicators().isEmpty() ? 0 : figures.count(asked.filter());
    }

    /**
     * What stands beside the figures.
     *
     * @throws ExportRefusedException when the request cannot be answered
     */
    public ExportDescription describe(ExportRequest request, ExportFormat format) {
        return describe(request, AskedFigures.of(request, figures), format);
    }

    private ExportDescription describe(
            ExportRequest request, AskedFigures asked, ExportFormat format) {
        return new Describing(figures, language).describe(request, asked, format);
    }

    /**
     * The indicators that are asked for, in the order in which they are written.
     *
     * @throws ExportRefusedException when the request cannot be answered
     */
    public List<String> indicators(ExportRequest request) {
        return AskedFigures.of(request, figures).indicators();
    }

    /**
     * The rows of one of {@link #indicators}, in the order in which they are written.
     *
     * @throws ExportRefusedException when the request cannot be answered
     */
    public List<ExportRow> rows(ExportRequest request, String indicator) {
        String snapshot = figures.snapshot().shortId();
        var filter = AskedFigures.of(request, figures).filter();
        return figures.observations(filter.indicators(indicator)).stream()
                .map(one -> ExportRow.of(one, snapshot))
                .toList();
    }

    /**
     * @throws ExportRefusedException before anything is written
     */
    public void write(ExportRequest request, ExportFormat format, OutputStream out)
            throws IOException {
        write(request, format, out, NOBODY_LOOKS);
    }

    /**
     * Writes one indicator after the other, so that a whole country fits.
     *
     * @param progress is told how many rows are written, after each indicator
     * @throws ExportRefusedException before anything is written
     */
    public void write(
            ExportRequest request, ExportFormat format, OutputStream out, LongConsumer progress)
            throws IOException {
        var asked = AskedFigures.of(request, figures);
        var description = describe(request, asked, format);
        try (ExportWriter writer = writer(description, format, out);
                var reader =
                        new ReadAhead<>(
                                asked.indicators(),
                                one -> figures.observations(asked.filter().indicators(one)))) {
            long written = 0;
            for (var told = reader.next(); told != null; told = reader.next()) {
                write(told, description.snapshot().shortId(), writer);
                written += told.size();
                progress.accept(written);
            }
            requireComplete(written, description.rows());
            writer.finish();
        }
    }

    private static void write(List<Observation> told, String snapshot, ExportWriter writer)
            throws IOException {
        for (Observation one : told) {
            writer.add(ExportRow.of(one, snapshot));
        }
    }

    private static void requireComplete(long written, long expected) {
        if (written != expected) {
            throw new IllegalStateException(
                    "An export of %d figures got %d".formatted(expected, written));
        }
    }

    private ExportWriter writer(
            ExportDescription description, ExportFormat format, OutputStream out)
            throws IOException {
        return switch (format) {
            case CSV -> CsvWriter.ofTheContract(out);
            case CSV_SEMICOLON -> CsvWriter.forDutchExcel(out);
            case JSON -> new JsonWriter(description, out);
            case PARQUET, DUCKDB -> new TypedWriter(description, format, out, work);
            case XLSX -> new XlsxWriter(description, out);
        };
    }
}
