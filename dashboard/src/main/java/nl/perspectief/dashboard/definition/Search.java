package nl.perspectief.dashboard.definition;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looking for words in what is shown; capitals make no difference. */
final class Search {

    private Search() {}

    /** Whether every word that is looked for is in one of the texts. */
    static boolean finds(String words, Stream<String> texts) {
        var text =
                texts.map(one -> Marked.bare(one).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("\n"));
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(text::contains);
    }
}
