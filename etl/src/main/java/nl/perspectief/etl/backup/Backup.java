package nl.perspectief.etl.backup;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.delivery.DataFolderException;
import nl.perspectief.etl.delivery.OperationsDatabase;
import nl.perspectief.etl.delivery.RegisterCopy;
import org.jspecify.annotations.Nullable;

/**
 * Writes all that a data folder keeps into one file. The register comes first: whatever it names
 * was stored before it was written down, so that what is handed in meanwhile does no harm. To be
 * called while nobody runs, for a run takes away what it replaces.
 */
public final class Backup {

    static final String FORMAT = "1";

    /** What is kept of the folder; the rest is for a moment only. */
    static final List<String> FOLDERS =
            List.of(
                    "keys",
                    "operations",
                    "reference",
                    "originals",
                    "inbox",
                    "landing",
                    "warehouse");

    private final DataFolder folder;
    private final DataSource operations;
    private final String url;
    private final List<BackupEntry> written = new ArrayList<>();

    /** What was written. */
    public record Written(int files, long bytes) {}

    /**
     * @param url the database's own URL, which tells H2 from PostgreSQL
     */
    public Backup(DataFolder folder, DataSource operations, String url) {
        this.folder = folder;
        this.operations = operations;
        this.url = url;
    }

    /**
     * Writes the file; it is there whole or not at all.
     *
     * @param passphrase null: without encryption
     * @throws DataFolderException when there is a file of that name, or no such folder
     */
    public Written write(Path file, char @Nullable [] passphrase) {
        if (Files.exists(file)) {
            throw new DataFolderException(
                    "%s bestaat al. Kies een andere naam voor de reservekopie.".formatted(file),
                    null);
        }
        var parent = file.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new DataFolderException(
                    "De map %s bestaat niet. Noem bij --out een map die er is.".formatted(parent),
                    null);
        }
        var aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            written.clear();
            writeAside(aside, passphrase);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            return new Written(written.size(), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        } finally {
            remove(aside);
        }
    }

    private static void remove(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + aside, e);
        }
    }

    private void writeAside(Path aside, char @Nullable [] passphrase) throws IOException {
        Files.deleteIfExists(aside);
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(aside, options, onlyOwner)) {
            var target = new KeptOpen(Channels.newOutputStream(channel));
            try (var out = passphrase == null ? target : Sealed.out(target, passphrase);
                    var zip = new ZipOutputStream(out)) {
                writeAll(zip);
            }
            channel.force(true);
        }
    }

    private void writeAll(ZipOutputStream zip) throws IOException {
        add(zip, BackupEntry.ABOUT, about());
        new RegisterCopy(operations, url).write((name, content) -> addTable(zip, name, content));
        for (var name : FOLDERS) {
            addFolder(zip, folder.root().resolve(name));
        }
        var list = written.stream().map(BackupEntry::line).collect(Collectors.joining("\n"));
        zip.putNextEntry(new ZipEntry(BackupEntry.LIST));
        zip.write(list.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String about() {
        return "format=%s%nregister=%s%nmade_at=%s%n"
                .formatted(
                        FORMAT,
                        OperationsDatabase.version(operations),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        written.add(BackupEntry.copy(name, in, zip));
        zip.closeEntry();
    }

    private void addTable(ZipOutputStream zip, String table, RegisterCopy.Content content)
            throws IOException {
        var name = BackupEntry.REGISTER + table + ".csv";
        zip.putNextEntry(new ZipEntry(name));
        var digest = BackupEntry.newDigest();
        var counted = new Counted(new DigestOutputStream(zip, digest));
        content.writeTo(counted);
        zip.closeEntry();
        written.add(new BackupEntry(name, counted.size, HexFormat.of().formatHex(digest.digest())));
    }

    private void addFolder(ZipOutputStream zip, Path start) throws IOException {
        List<Path> files;
        try (var paths = Files.walk(start)) {
            files = paths.filter(this::isKept).sorted().toList();
        } catch (NoSuchFileException _) {
            return;
        }
        for (var file : files) {
            addFile(zip, file);
        }
    }

    /** Not what is being written, nor the H2 file, whose tables are there already. */
    private boolean isKept(Path file) {
        var name = folder.root().relativize(file).toString();
        return Files.isRegularFile(file)
                && !name.startsWith(".")
                && !name.contains("/.")
                && !name.endsWith(".new")
                && (!name.startsWith("operations/") || name.endsWith(".sha256"));
    }

    private void addFile(ZipOutputStream zip, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var name = folder.root().relativize(file).toString();
            zip.putNextEntry(new ZipEntry(name));
            written.add(BackupEntry.copy(name, in, zip));
            zip.closeEntry();
        } catch (NoSuchFileException _) {
            // somebody took it out of the inbox since we looked
        }
    }

    /** The channel below is forced to disk after the stream was closed. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static final class Counted extends FilterOutputStream {

        private long size;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            size += length;
        }
    }
}
