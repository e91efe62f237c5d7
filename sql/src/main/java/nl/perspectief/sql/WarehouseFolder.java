package nl.perspectief.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The folder of published files: {@code <as-of>-<snapshot>.duckdb}, and the pointer {@code current}
 * that holds the name of the one to read. A file is never changed once it has its name; a second
 * one of the same snapshot, on the same day, gets a number behind it.
 */
final class WarehouseFolder {

    /** So many files are kept, beside the last one of every quarter. */
    static final int KEPT = 30;

    private static final String POINTER = "current";
    private static final Pattern PUBLISHED =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-([0-9a-f]{12})(-\\d+)?\\.duckdb");
    private static final String UNFINISHED = ".publishing-";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHOWN = 40;

    private final Path folder;

    WarehouseFolder(Path folder) {
        this.folder = folder;
    }

    /** Where a new file is written before it gets its name; what a killed run left is removed. */
    Path placeForNewFile() throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(WarehouseFolder::isUnfinished).toList()) {
                Files.delete(file);
            }
        }
        return folder.resolve(UNFINISHED + ProcessHandle.current().pid() + ".duckdb");
    }

    /** Gives a finished file its name, so that it survives a power cut. */
    Path name(Path finished, LocalDate asOf, String shownId) throws IOException {
        force(finished, StandardOpenOption.WRITE);
        Path target = freeName(asOf + "-" + shownId);
        Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
        force(folder, StandardOpenOption.READ);
        return target;
    }

    private Path freeName(String stem) {
        Path target = folder.resolve(stem + ".duckdb");
        for (int number = 2; Files.exists(target); number++) {
            target = folder.resolve(stem + "-" + number + ".duckdb");
        }
        return target;
    }

    /** Makes a file the one that is read from now on; readers see the old name or the new one. */
    void pointAt(Path published) throws IOException {
        Path aside = folder.resolve(POINTER + ".new");
        Files.writeString(aside, published.getFileName().toString());
        force(aside, StandardOpenOption.WRITE);
        Files.move(
                aside,
                folder.resolve(POINTER),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        force(folder, StandardOpenOption.READ);
    }

    /**
     * The file that is to be read now; empty as long as nothing was published.
     *
     * @throws DamagedDataException when the pointer names no file that is there
     */
    Optional<Path> current() {
        Path pointer = folder.resolve(POINTER);
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        String name = content(pointer);
        if (!PUBLISHED.matcher(name).matches()) {
            throw damaged(
                    "Het bestand %s wijst geen cijfers aan: er staat '%s'."
                            .formatted(PublishedFile.shown(pointer), shortened(name)));
        }
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw damaged(
                    "Het bestand met cijfers %s is er niet meer."
                            .formatted(PublishedFile.shown(file)));
        }
        return Optional.of(file);
    }

    void requireThere() {
        if (!Files.isDirectory(folder)) {
            throw new DamagedDataException(
                    "De map %s met cijfers is er niet meer. Zet de gegevensmap terug en start Perspectief opnieuw."
                            .formatted(folder.getFileName()));
        }
    }

    /** What the pointer names, whether or not it is there; empty when it names nothing. */
    Optional<Path> pointedAt() {
        Path pointer = folder.resolve(POINTER);
        return Files.isRegularFile(pointer)
                ? Optional.of(content(pointer))
                        .filter(name -> PUBLISHED.matcher(name).matches())
                        .map(folder::resolve)
                : Optional.empty();
    }

    private static String content(Path pointer) {
        try (InputStream in = Files.newInputStream(pointer)) {
            return new String(in.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new DamagedDataException(
                    "Het bestand %s is niet te lezen. Verwijder het. %s"
                            .formatted(PublishedFile.shown(pointer), PublishedFile.ADVICE),
                    e);
        }
    }

    private static String shortened(String found) {
        String shown =
                found.length() <= LONGEST_SHOWN ? found : found.substring(0, LONGEST_SHOWN) + "…";
        return shown.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private static DamagedDataException damaged(String found) {
        return new DamagedDataException(found + " " + PublishedFile.ADVICE);
    }

    /** Kept files whose snapshot id begins so, the newest first. */
    List<Path> withSnapshot(String idPrefix) {
        return published().reversed().stream()
                .filter(
                        file ->
                                shownIdOf(file).startsWith(idPrefix)
                                        || idPrefix.startsWith(shownIdOf(file)))
                .toList();
    }

    /** The as-of date of a published file. */
    static LocalDate dayOf(Path published) {
        return LocalDate.parse(part(published, 1));
    }

    /** The first twelve digits of the snapshot id of a published file. */
    static String shownIdOf(Path published) {
        return part(published, 2);
    }

    /**
     * The file of a snapshot that figures are kept from.
     *
     * @throws DamagedDataException when it is gone
     */
    Path fileOf(SnapshotId snapshot) {
        return withSnapshot(snapshot.value()).stream()
                .findFirst()
                .orElseThrow(
                        () ->
                                new DamagedDataException(
                                        "Het bestand met de vastgestelde cijfers van stand %s is er niet meer. Zet het terug uit de reservekopie, in de map %s."
                                                .formatted(
                                                        snapshot.shown(), folder.getFileName())));
    }

    /**
     * Deletes what need not be kept, and never the file that is pointed at.
     *
     * @param closed snapshots that closed figures are taken from, at every build
     */
    void tidyUp(Collection<SnapshotId> closed) throws IOException {
        Set<String> needed = closed.stream().map(SnapshotId::shown).collect(Collectors.toSet());
        List<Path> newestFirst = published().reversed();
        Optional<Path> current = pointedAt();
        Set<Quarter> seen = new HashSet<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Path file = newestFirst.get(i);
            boolean isLastOfQuarter = seen.add(Quarter.of(dayOf(file)));
            boolean isNeeded =
                    current.equals(Optional.of(file)) || needed.contains(shownIdOf(file));
            if (i >= KEPT && !isLastOfQuarter && !isNeeded) {
                Files.delete(file);
            }
        }
    }

    /** By as-of date, and within a day by when they were written. */
    List<Path> published() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> PUBLISHED.matcher(fileName(file)).matches())
                    .sorted(
                            Comparator.comparing((Path file) -> part(file, 1))
                                    .thenComparing(WarehouseFolder::writtenAt)
                                    .thenComparing(WarehouseFolder::fileName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static String part(Path file, int group) {
        var matcher = PUBLISHED.matcher(fileName(file));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a published file: " + file);
        }
        return matcher.group(group);
    }

    private static FileTime writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot see when " + file + " was written", e);
        }
    }

    private static boolean isUnfinished(Path file) {
        return fileName(file).startsWith(UNFINISHED);
    }

    private static String fileName(Path file) {
        return file.getFileName().toString();
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
