package nl.perspectief.etl.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    @TempDir Path folder;

    @Test
    void whatSaysItIsNotFinishedIsPassedOver() throws IOException {
        settled(".verborgen.xlsx");
        settled("~$open.xlsx");
        settled("half.xlsx.part");
        var whole = settled("heel.xlsx");

        var inbox = Inbox.look(folder);

        assertThat(inbox.files()).containsExactly(whole);
        assertThat(inbox.leftBehind()).isEmpty();
    }

    @Test
    void whatIsNoFileIsTold() throws IOException {
        Files.createDirectory(folder.resolve("map"));
        Files.createSymbolicLink(folder.resolve("nergens"), folder.resolve("weg"));

        assertThat(Inbox.look(folder).leftBehind())
                .containsExactly(
                        "map blijft in de inbox: dit is een map. Leg de werkboeken los in de inbox.",
                        "nergens blijft in de inbox: dit is geen bestand.");
    }

    @Test
    void whatStillGrowsWaitsForTheNextTime() throws Exception {
        var growing = Files.writeString(folder.resolve("groeit.xlsx"), "");
        var fresh = Files.writeString(folder.resolve("net klaar.xlsx"), "heel");
        var isCopying = new AtomicBoolean(true);
        var copying = Thread.ofVirtual().start(() -> keepWriting(growing, isCopying));

        var inbox = Inbox.look(folder);
        isCopying.set(false);
        copying.join();

        assertThat(inbox.files()).containsExactly(fresh);
        assertThat(inbox.leftBehind())
                .containsExactly(
                        "groeit.xlsx blijft in de inbox: het wordt nog geschreven. De volgende keer gaat het mee.");
    }

    @Test
    void anotherFileUnderTheSameNameIsNotTakenAway() throws IOException {
        var file = settled("later.xlsx");
        var inbox = Inbox.look(folder);

        Files.writeString(file, "een nieuwe inhoud");
        inbox.remove(file);

        assertThat(file).exists();
        assertThat(inbox.leftBehind()).hasSize(1);
    }

    private static void keepWriting(Path file, AtomicBoolean isCopying) {
        try {
            while (isCopying.get()) {
                Files.writeString(file, "nog een stuk", StandardOpenOption.APPEND);
                Thread.sleep(50);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path settled(String name) throws IOException {
        var file = Files.writeString(folder.resolve(name), "heel");
        var aWhileAgo = Instant.now().minus(Duration.ofMinutes(1));
        return Files.setLastModifiedTime(file, FileTime.from(aWhileAgo));
    }
}
