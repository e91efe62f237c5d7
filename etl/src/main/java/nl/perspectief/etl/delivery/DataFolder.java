package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything the program keeps, in one folder. Opened by one process at a time, or by several when
 * a server keeps the register: then each has a work folder of its own. The lock lasts until {@link
 * #close}, or until the process ends however it ends.
 */
public final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String DOOR = "door";

    private static final List<String> REFERENCE_FILES =
            List.of("municipalities.csv", "participation.csv");

    private final Path root;
    private final FileChannel lock;
    private final @Nullable WorkFolder ownWork;

    private DataFolder(Path root, FileChannel lock, @Nullable WorkFolder ownWork) {
        this.root = root;
        this.lock = lock;
        this.ownWork = ownWork;
    }

    /**
     * Makes the folder when it is not there and takes it for this process.
     *
     * @throws DataFolderException when another process has it, or it cannot be written
     */
    public static DataFolder open(Path root) {
        return open(root, OperationsSettings.current().isServer());
    }

    /**
     * @param shared together with other processes that want to share it
     */
    static DataFolder open(Path root, boolean shared) {
        var absolute = root.toAbsolutePath().normalize();
        try {
            makeFolders(absolute);
            return opened(absolute, lock(absolute, shared), shared);
        } catch (IOException e) {
            throw new DataFolderException(
                    "De gegevensmap %s kan niet worden geschreven: %s, of geef met --data een andere map."
                            .formatted(absolute, remedy(e)),
                    e);
        }
    }

    private static DataFolder opened(Path root, FileChannel lock, boolean shared)
            throws IOException {
        try (var _ = door(root)) {
            copyReferenceFiles(root);
            var own = shared ? WorkFolder.in(root.resolve("work")) : null;
            return new DataFolder(root, lock, own);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** One process goes through at a time; the others wait. */
    private static FileChannel door(Path root) throws IOException {
        var door =
                FileChannel.open(
                        root.resolve(DOOR), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        door.lock();
        return door;
    }

    /** Does something that the processes in this folder must do one after the other. */
    <T> T inTurn(Supplier<T> work) {
        try (var _ = door(root)) {
            return work.get();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + root.resolve(DOOR), e);
        }
    }

    private static String remedy(IOException failure) {
        var where = failure instanceof FileSystemException file ? file.getFile() : null;
        var message = String.valueOf(failure.getMessage());
        if (failure instanceof FileAlreadyExistsException) {
            return "%s is geen map. Verplaats dat bestand".formatted(where);
        }
        if (message.contains("No space left") || message.contains("uota exceeded")) {
            return "de schijf is vol. Maak ruimte";
        }
        return where == null
                ? message + ". Controleer de schijf"
                : "u mag %s niet wijzigen. Geef schrijfrechten".formatted(where);
    }

    public Path root() {
        return root;
    }

    /**
     * @throws DataFolderException when somebody took the folder away since it was opened
     */
    public void requireThere() {
        if (!Files.exists(root.resolve(LOCK))) {
            throw new DataFolderException(
                    "De gegevensmap %s is weg. Zet de map terug en start Perspectief opnieuw."
                            .formatted(root),
                    null);
        }
    }

    public Path inbox() {
        return root.resolve("inbox");
    }

    public Path originals() {
        return root.resolve("originals");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path landing() {
        return root.resolve("landing");
    }

    public Path operations() {
        return root.resolve("operations");
    }

    /** municipalities.csv and participation.csv: who takes part here. */
    public Path reference() {
        return reference(root);
    }

    /** Where published files lie; readable without opening the folder. */
    public static Path warehouse(Path root) {
        return root.resolve("warehouse");
    }

    /** Where the reference files of a data folder lie; readable without opening the folder. */
    public static Path reference(Path root) {
        return root.resolve("reference");
    }

    public Path warehouse() {
        return warehouse(root);
    }

    /** What the program says of itself while it works here. */
    public Path log() {
        return root.resolve("log");
    }

    /** For plain copies that live as long as one check; emptied at every start. */
    public Path work() {
        return ownWork == null ? root.resolve("work") : ownWork.path();
    }

    /** Throws away what a killed process left of its copies. */
    public void emptyWork() {
        try (var files = Files.list(work())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot empty " + work(), e);
        }
    }

    @Override
    public void close() {
        try {
            if (ownWork != null) {
                ownWork.close();
            }
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot let go of " + root, e);
        }
    }

    private static void makeFolders(Path root) throws IOException {
        Files.createDirectories(root);
        for (var name : List.of("inbox", "originals", "landing", "operations", "reference")) {
            Files.createDirectories(root.resolve(name));
        }
        Files.createDirectories(warehouse(root));
        for (var name : List.of("keys", "work")) {
            var folder = Files.createDirectories(root.resolve(name));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static FileChannel lock(Path root, boolean shared) throws IOException {
        var channel =
                FileChannel.open(
                        root.resolve(LOCK),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (!tryLock(channel, shared)) {
            channel.close();
            throw new DataFolderInUseException(
                    "De gegevensmap %s is in gebruik door een ander proces van Perspectief. Leg het bestand in DATA/inbox; het gaat vannacht mee."
                            .formatted(root));
        }
        return channel;
    }

    private static boolean tryLock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, shared) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void copyReferenceFiles(Path root) throws IOException {
        for (var name : REFERENCE_FILES) {
            var target = reference(root).resolve(name);
            if (!Files.exists(target)) {
                try (InputStream in =
                        DataFolder.class.getResourceAsStream("/warehouse/reference/" + name)) {
                    var aside = target.resolveSibling(name + ".new");
                    Files.copy(
                            Objects.requireNonNull(in, name),
                            aside,
                            StandardCopyOption.REPLACE_EXISTING);
                    Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
    }
}
