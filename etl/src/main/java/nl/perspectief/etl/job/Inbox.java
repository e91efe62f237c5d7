package nl.perspectief.etl.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.etl.delivery.Arrival;

/**
 * What lies in the inbox. Only files at rest are taken: whoever copies a large workbook into it
 * does so under its final name. What says by its name that it is not finished is passed over (a dot
 * in front, .part behind, or ~$, which Excel puts beside a workbook that is open).
 */
final class Inbox {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Map<Path, Look> files = new TreeMap<>();
    private final List<String> leftBehind = new ArrayList<>();

    /** How a file looked; another look tells whether it has changed since. */
    private record Look(long size, FileTime changed) {

        static Look at(Path file) throws IOException {
            return new Look(Files.size(file), Files.getLastModifiedTime(file));
        }

        boolean isFresh() {
            return changed.toInstant().isAfter(Instant.now().minus(A_MOMENT));
        }
    }

    private Inbox() {}

    static Inbox look(Path folder) {
        var inbox = new Inbox();
        try (var paths = Files.list(folder)) {
            for (var path : paths.filter(Inbox::isFinished).sorted().toList()) {
                inbox.add(path);
            }
            inbox.leaveWhatStillGrows();
            return inbox;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }

    private static boolean isFinished(Path path) {
        var name = path.getFileName().toString();
        return !name.startsWith(".") && !name.startsWith("~$") && !name.endsWith(".part");
    }

    private void add(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            files.put(path, Look.at(path));
        } else if (Files.isDirectory(path)) {
            leave(path, "dit is een map. Leg de werkboeken los in de inbox.");
        } else {
            leave(path, "dit is geen bestand.");
        }
    }

    private void leaveWhatStillGrows() throws IOException {
        var fresh = files.entrySet().stream().filter(file -> file.getValue().isFresh()).toList();
        if (fresh.isEmpty()) {
            return;
        }
        waitAMoment();
        for (var file : fresh) {
            if (!isUnchanged(file.getKey())) {
                files.remove(file.getKey());
                leave(file.getKey(), "het wordt nog geschreven. De volgende keer gaat het mee.");
            }
        }
    }

    private static void waitAMoment() {
        try {
            Thread.sleep(A_MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isUnchanged(Path file) throws IOException {
        return Files.exists(file) && Look.at(file).equals(files.get(file));
    }

    List<Path> files() {
        return List.copyOf(files.keySet());
    }

    /** Takes away a file that is safe elsewhere, unless it is another one by now. */
    void remove(Path file) throws IOException {
        if (isUnchanged(file)) {
            Files.delete(file);
        } else {
            leave(file, "het is intussen veranderd. De volgende keer gaat het mee.");
        }
    }

    void leave(Path path, String why) {
        leftBehind.add("%s blijft in de inbox: %s".formatted(Arrival.nameOf(path), why));
    }

    /** One sentence for everything that stays behind. */
    List<String> leftBehind() {
        return List.copyOf(leftBehind);
    }
}
