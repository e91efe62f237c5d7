package nl.perspectief.etl.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import nl.perspectief.etl.delivery.DataFolderException;
import org.jspecify.annotations.Nullable;

/**
 * Puts a backup back. All of it is read and compared with its own list before anything is written;
 * then it is unpacked beside the folder, which appears by one rename.
 */
public final class Restore {

    private final Path file;
    private final char @Nullable [] passphrase;

    /**
     * @param passphrase null: none was given
     */
    public Restore(Path file, char @Nullable [] passphrase) {
        this.file = file;
        this.passphrase = passphrase;
    }

    /**
     * Fills a data folder, and the database that is set or an H2 file in the folder.
     *
     * @param root a folder that is empty or not there
     * @param jobTables makes the tables of the batch job repository
     * @return how many files were put back
     * @throws DataFolderException when the folder or the database is not empty, or the backup is
     *     not sound
     */
    public int into(Path root, Consumer<DataSource> jobTables) {
        var target = root.toAbsolutePath().normalize();
        try {
            requireEmpty(target);
            var about = verified();
            try (var place = new RestorePlace(target)) {
                int files = place.fill(about.register, jobTables, this::open);
                place.finish();
                return files;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot restore into " + target, e);
        }
    }

    private static void requireEmpty(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        try (var content = Files.list(target)) {
            if (content.findAny().isPresent()) {
                throw new DataFolderException(
                        "De map %s is niet leeg. Noem bij --data een lege of nieuwe map."
                                .formatted(target),
                        null);
            }
        }
    }

    /**
     * @param register up to which migration its tables are
     */
    private record About(String register) {}

    private About verified() {
        try (var zip = open()) {
            return verified(zip);
        } catch (NoSuchFileException e) {
            throw new DataFolderException(
                    "%s bestaat niet. Controleer de naam en de map.".formatted(file), e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof DataFolderException refused) {
                throw refused;
            }
            throw new DataFolderException(
                    passphrase == null
                            ? "%s is geen hele reservekopie: het bestand is beschadigd of afgekapt. Er is niets teruggezet."
                                    .formatted(file)
                            : "%s is beschadigd of afgekapt, of de wachtzin is een andere. Er is niets teruggezet."
                                    .formatted(file),
                    e);
        }
    }

    private About verified(ZipInputStream zip) throws IOException {
        List<BackupEntry> found = new ArrayList<>();
        var about = new Properties();
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(BackupEntry.LIST)) {
                requireSame(found, new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                return new About(known(about));
            }
            if (entry.getName().equals(BackupEntry.ABOUT)) {
                byte[] text = zip.readAllBytes();
                about.load(new StringReader(new String(text, StandardCharsets.UTF_8)));
                found.add(
                        BackupEntry.copy(
                                BackupEntry.ABOUT,
                                new ByteArrayInputStream(text),
                                OutputStream.nullOutputStream()));
            } else {
                found.add(BackupEntry.copy(entry.getName(), zip, OutputStream.nullOutputStream()));
            }
        }
        throw new IOException("The list is missing");
    }

    private static void requireSame(List<BackupEntry> found, String list) throws IOException {
        List<BackupEntry> listed = new ArrayList<>();
        for (var line : list.lines().toList()) {
            listed.add(BackupEntry.ofLine(line));
        }
        if (!listed.equals(found)) {
            throw new IOException("The content is not as listed");
        }
    }

    private static String known(Properties about) {
        if (!Backup.FORMAT.equals(about.getProperty("format"))) {
            throw new DataFolderException(
                    "Deze reservekopie is gemaakt door een andere versie van Perspectief. Zet haar terug met die versie.",
                    null);
        }
        return Objects.requireNonNull(about.getProperty("register"));
    }

    private ZipInputStream open() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file));
        try {
            return new ZipInputStream(unsealed(in));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private InputStream unsealed(InputStream in) throws IOException {
        in.mark(Sealed.MARK.length);
        boolean isSealed = Arrays.equals(in.readNBytes(Sealed.MARK.length), Sealed.MARK);
        if (!isSealed) {
            in.reset();
            return in;
        }
        if (passphrase == null) {
            throw new DataFolderException(
                    "%s is versleuteld. Geef de wachtzin met --passphrase-file.".formatted(file),
                    null);
        }
        return Sealed.in(in, passphrase);
    }
}
