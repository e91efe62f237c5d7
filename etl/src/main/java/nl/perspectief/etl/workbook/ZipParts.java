package nl.perspectief.etl.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts inside the container, by name without regard to case, within the limits. */
public final class ZipParts implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;

    private ZipParts(ZipFile zip, Map<String, ZipEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    public static ZipParts open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED, e);
        }
        try {
            return new ZipParts(zip, entriesOf(zip));
        } catch (UnsoundWorkbookException e) {
            zip.close();
            throw e;
        }
    }

    private static Map<String, ZipEntry> entriesOf(ZipFile zip) throws UnsoundWorkbookException {
        if (zip.size() > ZipLimits.ENTRIES) {
            throw new UnsoundWorkbookException(Sentences.TOO_LARGE);
        }
        Map<String, ZipEntry> entries = new HashMap<>();
        long unpacked = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            unpacked += Math.max(0, entry.getSize());
            if (unpacked > ZipLimits.UNPACKED_BYTES || isBomb(entry)) {
                throw new UnsoundWorkbookException(Sentences.TOO_LARGE);
            }
            if (entries.put(canonical(entry.getName()), entry) != null) {
                throw new UnsoundWorkbookException(Sentences.DAMAGED);
            }
        }
        return entries;
    }

    private static boolean isBomb(ZipEntry entry) {
        return entry.getSize() > ZipLimits.RATIO_FROM_BYTES
                && entry.getSize() / Math.max(1, entry.getCompressedSize()) > ZipLimits.RATIO;
    }

    /** Names of parts are compared without regard to case and a leading slash. */
    public static String canonical(String name) {
        var plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /** All names, in lower case, without a leading slash. */
    public Set<String> names() {
        return entries.keySet();
    }

    public boolean has(String name) {
        return entries.containsKey(canonical(name));
    }

    /** The unpacked bytes, counted and checked against the sum while they are read. */
    public InputStream checked(String name) throws IOException {
        var entry = entry(name);
        return new CheckedPart(unpacked(entry), entry);
    }

    /** The same for a part that is small in every workbook that is sound. */
    InputStream small(String name) throws IOException {
        if (entry(name).getSize() > ZipLimits.SMALL_PART_BYTES) {
            throw new UnsoundWorkbookException(Sentences.TOO_LARGE);
        }
        return checked(name);
    }

    /** The unpacked bytes of a part that was already read once through {@link #checked}. */
    public InputStream again(String name) throws IOException {
        return new BufferedInputStream(unpacked(entry(name)), BUFFER);
    }

    private InputStream unpacked(ZipEntry entry) throws IOException {
        try {
            return zip.getInputStream(entry);
        } catch (ZipException e) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED, e);
        }
    }

    /** How large a part is when unpacked. */
    public long size(String name) throws UnsoundWorkbookException {
        return entry(name).getSize();
    }

    private ZipEntry entry(String name) throws UnsoundWorkbookException {
        var entry = entries.get(canonical(name));
        if (entry == null) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED);
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
