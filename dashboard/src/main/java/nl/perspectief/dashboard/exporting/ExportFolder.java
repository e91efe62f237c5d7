package nl.perspectief.dashboard.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Where files lie until they are taken along; other processes may use the same folder. */
final class ExportFolder {

    private final Path path;

    ExportFolder(Path path) {
        this.path = path;
    }

    /** Made when it is first needed. */
    Path made() {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + path, e);
        }
    }

    /** Throws away what is older, whoever left it. */
    void removeOlderThan(Instant moment) {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (var files = Files.list(path)) {
            for (Path one : files.toList()) {
                if (Files.getLastModifiedTime(one).toInstant().isBefore(moment)) {
                    remove(one);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + path, e);
        }
    }

    /** A file, or what was put together in a folder. */
    static void remove(Path one) {
        if (!Files.exists(one)) {
            return;
        }
        try (var files = Files.walk(one)) {
            List<Path> fromBelow = files.sorted(Comparator.reverseOrder()).toList();
            for (Path each : fromBelow) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + one, e);
        }
    }
}
