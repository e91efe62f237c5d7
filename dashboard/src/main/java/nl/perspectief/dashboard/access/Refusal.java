package nl.perspectief.dashboard.access;

import nl.perspectief.dashboard.language.Language;

/** Why something about an account was not done. */
public enum Refusal {
    NAME_MISSING("refused.name-missing"),
    EMAIL_WRONG("refused.email-wrong"),
    EMAIL_TAKEN("refused.email-taken"),
    MUNICIPALITY_WRONG("refused.municipality-wrong"),
    OWN_ACCOUNT("refused.own-account"),
    LINK_OVER("refused.link-over"),
    PASSWORD_NOT_YOURS("refused.password-not-yours"),
    CODE_WRONG("refused.code-wrong"),
    TOKEN_NAME_MISSING("refused.token-name-missing"),
    TOO_MANY_TOKENS("refused.too-many-tokens");

    private final String key;

    Refusal(String key) {
        this.key = key;
    }

    /** A sentence for who asked. */
    public String words(Language language) {
        return language.messages(Refusal.class).say(key);
    }
}
