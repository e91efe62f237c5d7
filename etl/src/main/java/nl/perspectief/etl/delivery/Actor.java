package nl.perspectief.etl.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Who has something done.
 *
 * @param words as they stand beside each move in the register
 * @param user the person's name in the operating system, or the number of the account; null when it
 *     was the clock
 */
public record Actor(String words, @Nullable String user) {

    /** The night, started by the clock. */
    public static final Actor NIGHT = new Actor("nachtrun", null);

    /** Whoever typed the command of this process. */
    public static Actor atTheCommandLine() {
        return at("opdrachtregel", System.getProperty("user.name", "onbekend"));
    }

    /**
     * Somebody who is signed in, known by a number: a name or address of a person stays out of the
     * register.
     *
     * @param role in words
     */
    public static Actor signedIn(String role, long accountId) {
        return at(role, "account " + accountId);
    }

    private static Actor at(String place, String user) {
        return new Actor("%s: %s".formatted(place, user), user);
    }
}
