package nl.perspectief.dashboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.sql.PublishedWarehouse;

/** Half a million figures of a whole country, in each format; the first of each is not counted. */
public final class ExportBench {

    private static final int TIMES = 3;
    private static final long MEGABYTE = 1 << 20;

    private static final Map<ExportFormat, Duration> GOALS =
            Map.of(
                    ExportFormat.XLSX, Duration.ofSeconds(20),
                    ExportFormat.CSV, Duration.ofSeconds(3),
                    ExportFormat.PARQUET, Duration.ofSeconds(2));

    private ExportBench() {}

    /** Takes the data folder with published national figures. */
    public static void main(String[] arguments) throws IOException {
        var request =
                new ExportRequest(
                        List.of(),
                        null,
                        List.of(),
                        "quarter",
                        "2022-K1",
                        null,
                        ExportRequest.DEFAULT_BY);
        try (var warehouse = new PublishedWarehouse(Path.of(arguments[0]).resolve("warehouse"));
                var reading = warehouse.current().orElseThrow()) {
            var exports = new Exports(DisclosedFigures.of(reading, Audience.SHARED));
            System.out.printf("%,d figures%n", exports.count(request));
            for (ExportFormat format :
                    List.of(ExportFormat.CSV, ExportFormat.PARQUET, ExportFormat.XLSX)) {
                measure(exports, request, format);
            }
        }
    }

    private static void measure(Exports exports, ExportRequest request, ExportFormat format)
            throws IOException {
        Path file = Files.createTempFile("export", "." + format.suffix());
        try {
            write(exports, request, format, file);
            var best = Duration.ofDays(1);
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                write(exports, request, format, file);
                var took = Duration.ofNanos(System.nanoTime() - start);
                best = took.compareTo(best) < 0 ? took : best;
            }
            System.out.printf(
                    "%s: %d ms (goal %d ms), %d MB%n",
                    format,
                    best.toMillis(),
                    GOALS.get(format).toMillis(),
                    Files.size(file) / MEGABYTE);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(
            Exports exports, ExportRequest request, ExportFormat format, Path file)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            exports.write(request, format, out);
        }
    }
}
