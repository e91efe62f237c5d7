package nl.perspectief.etl.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a workbook anew without the time of writing, so that the same rows give the same bytes. */
final class StableZip {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

    private StableZip() {}

    static byte[] repack(byte[] workbook) {
        var packed = new ByteArrayOutputStream(workbook.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var to = zip(packed)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(entry(entry.getName()));
                from.transferTo(to);
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot pack a workbook in memory", e);
        }
        return packed.toByteArray();
    }

    static ZipOutputStream zip(OutputStream out) {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_COMPRESSION);
        return zip;
    }

    static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        return entry;
    }
}
