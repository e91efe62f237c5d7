package nl.perspectief.dashboard.definition;

import java.util.List;
import java.util.Optional;
import nl.perspectief.dashboard.language.Language;

/**
 * All that can be looked up, in one language.
 *
 * @param words that the screens use, after the indicators
 */
record Book(List<Entry> entries, List<Word> words) {

    Book {
        entries = List.copyOf(entries);
        words = List.copyOf(words);
    }

    static Book in(Language language) {
        return new Book(new DefinitionsBook(language).entries(), Glossary.words(language));
    }

    /** What is about the words that are looked for. */
    Book about(String searched) {
        return new Book(
                entries.stream().filter(entry -> entry.has(searched)).toList(),
                words.stream().filter(word -> word.has(searched)).toList());
    }

    boolean isEmpty() {
        return entries.isEmpty() && words.isEmpty();
    }

    /** Whether it has one thing, which is then what the reader looked for. */
    boolean isOne() {
        return entries.size() + words.size() == 1;
    }

    Optional<Entry> entry(String indicator) {
        return entries.stream()
                .filter(entry -> entry.indicator().id().equalsIgnoreCase(indicator))
                .findFirst();
    }

    Optional<Word> word(String key) {
        return words.stream().filter(word -> word.key().equalsIgnoreCase(key)).findFirst();
    }
}
