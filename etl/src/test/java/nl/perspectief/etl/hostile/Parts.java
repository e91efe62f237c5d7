package nl.perspectief.etl.hostile;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a workbook by name, to put others in their place. A part may be larger than memory:
 * it is written when the file is.
 */
public final class Parts {

    /** Writes the content of one part. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Content> contents = new LinkedHashMap<>();

    /** All parts of a workbook. */
    public static Parts of(byte[] workbook) {
        var parts = new Parts();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    public Parts put(String name, byte[] content) {
        return put(name, out -> out.write(content));
    }

    public Parts put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Parts put(String name, Content content) {
        contents.put(name, content);
        return this;
    }

    public Parts remove(String name) {
        contents.remove(name);
        return this;
    }

    public Parts change(String name, UnaryOperator<String> change) {
        return put(name, change.apply(text(name)));
    }

    public java.util.List<String> names() {
        return java.util.List.copyOf(contents.keySet());
    }

    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    public byte[] bytes(String name) {
        var out = new java.io.ByteArrayOutputStream();
        try {
            java.util.Objects.requireNonNull(contents.get(name), name).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public void save(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var out = new BufferedOutputStream(zip, 1 << 16)) {
            zip.setLevel(1);
            for (var part : contents.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(out);
                out.flush();
                zip.closeEntry();
            }
        }
    }
}
