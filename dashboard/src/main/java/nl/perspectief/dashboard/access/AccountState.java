package nl.perspectief.dashboard.access;

import nl.perspectief.dashboard.language.Language;

/** Whether an account can be used. */
public enum AccountState {
    /** Somebody got a link, and chose no password yet. */
    INVITED("state.invited"),
    ACTIVE("state.active"),
    DISABLED("state.disabled");

    private final String key;

    AccountState(String key) {
        this.key = key;
    }

    /** As a reader says it. */
    public String words(Language language) {
        return language.messages(AccountState.class).say(key);
    }
}
