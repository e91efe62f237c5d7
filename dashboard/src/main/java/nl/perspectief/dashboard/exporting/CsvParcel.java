package nl.perspectief.dashboard.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.perspectief.dashboard.export.CsvMetadata;
import nl.perspectief.dashboard.export.ExportDescription;
import nl.perspectief.dashboard.export.OutputFile;

/** A CSV file and what it means, in one file. */
final class CsvParcel {

    private CsvParcel() {}

    static void write(
            ExportDescription description,
            String csv,
            OutputFile.Content figures,
            CsvMetadata metadata,
            OutputStream out)
            throws IOException {
        LocalDateTime day = description.snapshot().asOf().atStartOfDay();
        var zip = new ZipOutputStream(out);
        begin(zip, csv, day);
        figures.writeTo(zip);
        begin(zip, CsvMetadata.fileName(csv), day);
        zip.write(metadata.of(csv).getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name, LocalDateTime day)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(day);
        zip.putNextEntry(entry);
    }
}
