package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.UUID;

/**
 * The part of the folder for plain copies that one of several processes has for itself. A process
 * that was killed leaves its part behind; whoever comes next clears it away, known by its lock.
 */
final class WorkFolder implements AutoCloseable {

    private static final String LOCK = ".lock";

    private final Path own;
    private final FileChannel lock;

    private WorkFolder(Path own, FileChannel lock) {
        this.own = own;
        this.lock = lock;
    }

    /** To be called by one process at a time. */
    static WorkFolder in(Path work) throws IOException {
        clearAwayWhatIsLeft(work);
        var name = UUID.randomUUID().toString();
        var lock = open(work.resolve(name + LOCK));
        lock.lock();
        var own = Files.createDirectory(work.resolve(name));
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        return new WorkFolder(own, lock);
    }

    Path path() {
        return own;
    }

    private static void clearAwayWhatIsLeft(Path work) throws IOException {
        try (var locks = Files.newDirectoryStream(work, "*" + LOCK)) {
            for (var file : locks) {
                try (var channel = open(file)) {
                    if (channel.tryLock() != null) {
                        delete(work.resolve(nameOf(file)));
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static String nameOf(Path lock) {
        var name = lock.getFileName().toString();
        return name.substring(0, name.length() - LOCK.length());
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        delete(own);
        Files.deleteIfExists(own.resolveSibling(own.getFileName() + LOCK));
        lock.close();
    }
}
