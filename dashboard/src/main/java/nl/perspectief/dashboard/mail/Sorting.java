package nl.perspectief.dashboard.mail;

import java.nio.file.Path;
import java.util.List;
import nl.perspectief.dashboard.access.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends letters, each once to each account, also when several processes want to: it is written down
 * before it goes. What the host does not take is taken back, and tried again later.
 */
@Component
final class Sorting {

    private static final Logger LOG = LoggerFactory.getLogger(Sorting.class);

    private final Post post;
    private final LetterQueries letters;

    Sorting(Post post, LetterQueries letters) {
        this.post = post;
        this.letters = letters;
    }

    /**
     * @param by in words, as beside a move in the register
     * @return how many were sent
     */
    int send(Letter letter, List<Account> to, String by) {
        return post.isSet() ? to.stream().mapToInt(account -> send(letter, account, by)).sum() : 0;
    }

    /** Whether a letter was sent with a file. */
    boolean send(Letter letter, Account to, String by, String name, Path file) {
        return post.isSet()
                && send(
                                letter,
                                to,
                                by,
                                () ->
                                        post.send(
                                                to.email(),
                                                letter.subject(),
                                                letter.text(),
                                                name,
                                                file))
                        == 1;
    }

    private int send(Letter letter, Account to, String by) {
        return send(letter, to, by, () -> post.send(to.email(), letter.subject(), letter.text()));
    }

    private int send(Letter letter, Account to, String by, Runnable posting) {
        var begun = letters.begin(letter, to.id(), by);
        if (begun.isEmpty()) {
            return 0;
        }
        try {
            posting.run();
            return 1;
        } catch (MailException e) {
            letters.takeBack(begun.get());
            // the message of the exception may hold the address
            LOG.warn(
                    "A letter to account {} was not sent ({})",
                    to.id(),
                    e.getClass().getSimpleName());
            return 0;
        }
    }
}
