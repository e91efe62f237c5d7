package nl.perspectief.dashboard.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.etl.delivery.Actor;
import org.springframework.stereotype.Component;

/** Sends figures to whoever asked for them, once for each snapshot. */
@Component
public final class ExportLetters {

    /** Mail servers refuse what is much larger. */
    private static final long MOST_BYTES = 5_000_000;

    private final Post post;
    private final Sorting sorting;
    private final LetterWords words;

    ExportLetters(Post post, Sorting sorting, LetterWords words) {
        this.post = post;
        this.sorting = sorting;
        this.words = words;
    }

    /**
     * What the letter is about.
     *
     * @param name as the reader calls it
     * @param path where it is, from the root of the site
     */
    public record Told(String name, String path) {}

    /** What went. */
    public enum Sent {
        WITH_FILE,
        /** The file is too large. */
        LINK_ONLY
    }

    /** Whether anything can be sent at all. */
    public boolean canBeSent() {
        return post.isSet();
    }

    /**
     * @param key by which the same is not sent twice
     * @return empty when it was not sent
     */
    public Optional<Sent> send(Account to, String key, Told told, String fileName, Path file)
            throws IOException {
        boolean isSmall = Files.size(file) <= MOST_BYTES;
        var letter =
                new Letter(
                        Letter.Occasion.EXPORT,
                        null,
                        null,
                        "EXPORT/" + key,
                        words.exportSubject(told.name()),
                        words.export(told, isSmall));
        boolean isSent =
                isSmall
                        ? sorting.send(letter, to, Actor.NIGHT.words(), fileName, file)
                        : sorting.send(letter, List.of(to), Actor.NIGHT.words()) == 1;
        return isSent ? Optional.of(isSmall ? Sent.WITH_FILE : Sent.LINK_ONLY) : Optional.empty();
    }
}
