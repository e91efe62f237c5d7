package nl.perspectief.dashboard.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.etl.delivery.Actor;
import org.springframework.stereotype.Component;

/** Tells who sent a file by the inbox what became of it. */
@Component
final class ReceiptLetters {

    /** What is older is no news any more. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final Sorting sorting;
    private final LetterQueries letters;
    private final LetterWords words;

    ReceiptLetters(Sorting sorting, LetterQueries letters, LetterWords words) {
        this.sorting = sorting;
        this.letters = letters;
        this.words = words;
    }

    /** Tells of everything that was looked at and not told yet. */
    void send(Instant now) {
        letters.judged(now.minus(NEWS)).forEach(this::tell);
    }

    private void tell(LetterQueries.Judged file) {
        sorting.send(
                new Letter(
                        Letter.Occasion.RECEIPT,
                        file.about(),
                        file.receipt(),
                        "RECEIPT/" + file.receipt(),
                        words.receiptSubject(file),
                        words.receipt(file)),
                readers(file),
                Actor.NIGHT.words());
    }

    private List<Account> readers(LetterQueries.Judged file) {
        var about = file.about();
        return about == null
                ? letters.administrators()
                : letters.ofMunicipality(about.municipality());
    }
}
