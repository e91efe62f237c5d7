package nl.perspectief.etl.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import nl.perspectief.etl.workbook.Relations;
import nl.perspectief.etl.workbook.Xml;
import nl.perspectief.etl.workbook.ZipParts;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The sender's container on its way back: which parts are edited, added and left out. All others
 * are copied as they were packed, without being unpacked.
 */
final class Container implements AutoCloseable {

    private final Path file;
    private final ZipParts parts;
    private final Map<String, Edits> edited = new HashMap<>();
    private final Map<String, NewPart> added = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();

    /** What fills a new part. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A part that the sender's workbook does not have.
     *
     * @param type its content type; empty when the ending of its name tells
     */
    record NewPart(String type, Content content) {}

    Container(Path file) throws IOException {
        this.file = file;
        this.parts = ZipParts.open(file);
    }

    ZipParts parts() {
        return parts;
    }

    boolean has(String part) {
        return parts.has(part) && !removed.contains(ZipParts.canonical(part));
    }

    /** A part by its events; the places of these are the ones that {@link Edits} speaks of. */
    Xml read(String part) throws IOException {
        return new Xml(Utf8.of(parts.checked(part)));
    }

    byte[] bytes(String part) throws IOException {
        try (var in = Utf8.of(parts.checked(part))) {
            return in.readAllBytes();
        }
    }

    void edit(String part, Edits edits) {
        if (!edits.isEmpty()) {
            edited.put(ZipParts.canonical(part), edits);
        }
    }

    void add(String part, String type, Content content) {
        added.put(part, new NewPart(type, content));
    }

    /** Leaves a part out, with its relations. */
    void remove(String part) {
        removed.add(ZipParts.canonical(part));
        removed.add(ZipParts.canonical(Relations.nameOf(part)));
    }

    boolean isRemoved(String part) {
        return removed.contains(ZipParts.canonical(part));
    }

    Map<String, NewPart> added() {
        return Collections.unmodifiableMap(added);
    }

    /** A name that no part has, such as {@code xl/comments7.xml}. */
    String free(String pattern) {
        for (int number = 1; ; number++) {
            var name = pattern.formatted(number);
            if (!parts.has(name) && !added.containsKey(name)) {
                return name;
            }
        }
    }

    /** Writes the container; the stream stays open. */
    void write(OutputStream out) throws IOException {
        try (var from = ZipFile.builder().setPath(file).get()) {
            var to = new ZipArchiveOutputStream(out);
            for (var entry : Collections.list(from.getEntries())) {
                var name = ZipParts.canonical(entry.getName());
                if (!entry.isDirectory() && !removed.contains(name)) {
                    write(from, entry, edited.get(name), to);
                }
            }
            // packed lightly: hardly larger, and readers take very well packed parts for a bomb
            to.setLevel(Deflater.BEST_SPEED);
            for (var part : added.entrySet()) {
                to.putArchiveEntry(NewZip.entry(part.getKey()));
                part.getValue().content().writeTo(to);
                to.closeArchiveEntry();
            }
            to.finish();
        }
    }

    private void write(
            ZipFile from,
            ZipArchiveEntry entry,
            @org.jspecify.annotations.Nullable Edits edits,
            ZipArchiveOutputStream to)
            throws IOException {
        var copy = NewZip.entry(entry.getName());
        if (edits == null) {
            copy.setMethod(entry.getMethod());
            copy.setSize(entry.getSize());
            copy.setCrc(entry.getCrc());
            copy.setCompressedSize(entry.getCompressedSize());
            to.addRawArchiveEntry(copy, from.getRawInputStream(entry));
        } else {
            copy.setMethod(ZipEntry.DEFLATED);
            to.putArchiveEntry(copy);
            try (InputStream in = Utf8.of(parts.again(entry.getName()))) {
                edits.copy(in, to);
            }
            to.closeArchiveEntry();
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
