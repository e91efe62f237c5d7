package nl.perspectief.etl.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Who has something done.
 *
 * @param words as they stand beside each move in the register
 * @param user the person's name in the operating system; null when it was the clock
 */
public record Actor(String words, @Nullable String user) {

    /** The night, started by the clock. */
    public static final Actor NIGHT = new Actor("nachtrun", null);

    /** Whoever typed the command of this process. */
    public static Actor atTheCommandLine() {
        return at("opdrachtregel", System.getProperty("user.name", "onbekend"));
    }

    private static Actor at(String place, String user) {
        return new Actor("%s: %s".formatted(place, user), user);
    }
}
