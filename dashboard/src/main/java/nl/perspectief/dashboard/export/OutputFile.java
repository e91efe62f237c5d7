package nl.perspectief.dashboard.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is there whole or not at all: written aside, forced to disk, and given its name last.
 * What stood there before stays until then.
 */
public final class OutputFile {

    /** What fills a file. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    private OutputFile() {}

    /**
     * Writes a file, or what is no file, such as a pipe or a device, at once.
     *
     * @throws ExportRefusedException when it cannot be written; nothing is left behind
     */
    public static void write(Path file, Content content) {
        if (Files.isDirectory(file)) {
            throw new ExportRefusedException("%s is een map, geen bestand.".formatted(file));
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                fill(file, StandardOpenOption.WRITE, content);
            } else {
                writeAside(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
            }
        } catch (IOException e) {
            throw new ExportRefusedException(
                    "Kan %s niet schrijven: %s.".formatted(file, reason(e)), e);
        }
    }

    private static void writeAside(Path file, Content content) throws IOException {
        Path aside =
                file.resolveSibling(".%s.%s.part".formatted(file.getFileName(), UUID.randomUUID()));
        try {
            fill(aside, StandardOpenOption.CREATE_NEW, content);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void fill(Path file, StandardOpenOption mode, Content content)
            throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, mode);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            if (mode == StandardOpenOption.CREATE_NEW) {
                channel.force(true);
            }
        }
    }

    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        return switch (e) {
            case NoSuchFileException _ -> "de map bestaat niet";
            case AccessDeniedException _ -> "u mag daar niet schrijven";
            default -> message.contains("No space left") ? "de schijf is vol" : message;
        };
    }
}
