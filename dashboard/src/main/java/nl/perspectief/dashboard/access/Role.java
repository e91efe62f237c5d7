package nl.perspectief.dashboard.access;

import nl.perspectief.dashboard.language.Language;

/** What somebody is here for. The names are those of {@code @RolesAllowed}. */
public enum Role {
    /** Delivers for one municipality, and sees its figures whole. */
    GEMEENTE("role.gemeente"),
    /** Manages the programme at the ministry. */
    PROGRAMMA("role.programma"),
    /** Analyses the figures. */
    ANALIST("role.analist"),
    /** Administers accounts, deadlines and nightly runs. */
    BEHEER("role.beheer"),
    /** Reads the figures. */
    LEZER("role.lezer");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** As a reader says it. */
    public String words(Language language) {
        return language.messages(Role.class).say(key);
    }
}
