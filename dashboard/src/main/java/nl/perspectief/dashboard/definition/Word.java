package nl.perspectief.dashboard.definition;

import java.util.stream.Stream;

/**
 * A word that the screens use, explained in one language.
 *
 * @param key by which an address names it, the same in every language
 */
record Word(String key, String term, String help) {

    /** Whether every word that is looked for is in it. */
    boolean has(String words) {
        return Search.finds(words, Stream.of(term, help));
    }
}
