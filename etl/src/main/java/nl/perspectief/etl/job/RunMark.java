package nl.perspectief.etl.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Knows the request of an unfinished run again without keeping it, for names of files may hold a
 * person's number: a file holds their digest, with its own name mixed in so that nothing can be
 * looked up in it. It is there only as long as the run has not reached its end.
 */
final class RunMark {

    private final Path folder;

    RunMark(Path folder) {
        this.folder = folder;
    }

    /** Marks a request as begun, in place of any other; the name of the mark is a new one. */
    String set(RunRequest request) {
        clear();
        var name = UUID.randomUUID().toString();
        try {
            Files.writeString(file(name), digest(name, request));
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot mark the run in " + folder, e);
        }
    }

    /** Whether the mark of this name is there, and of a request for the same files. */
    boolean isOf(String name, RunRequest request) {
        var file = file(name);
        try {
            return Files.exists(file) && Files.readString(file).equals(digest(name, request));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    void clear() {
        try (var marks = Files.newDirectoryStream(folder, "run-*.txt")) {
            for (var mark : marks) {
                Files.delete(mark);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the mark of the run in " + folder, e);
        }
    }

    private Path file(String name) {
        return folder.resolve("run-%s.txt".formatted(name));
    }

    /** Of URIs: the name of a file may hold a line end, or bytes that are no text. */
    private static String digest(String name, RunRequest request) {
        var files =
                request.files().stream()
                        .map(file -> file.toUri().toString())
                        .sorted()
                        .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(files.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
