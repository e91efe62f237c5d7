package nl.perspectief.dashboard.access;

import nl.perspectief.dashboard.language.Language;
import org.jspecify.annotations.Nullable;

/** Something about an account was not done, and whoever asked is told why. */
public final class AccountRefusedException extends RuntimeException {

    private final transient @Nullable Refusal refusal;
    private final transient String sentence;

    AccountRefusedException(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
        sentence = "";
    }

    /** With a sentence that was made for the one who asked. */
    AccountRefusedException(String sentence) {
        super("A password was refused");
        refusal = null;
        this.sentence = sentence;
    }

    public String words(Language language) {
        return refusal == null ? sentence : refusal.words(language);
    }
}
