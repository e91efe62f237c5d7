package nl.perspectief.dashboard.definition;

import java.util.List;
import nl.perspectief.dashboard.language.Language;

/** The statistical words of the screens, as glossary.csv explains them. */
final class Glossary {

    private Glossary() {}

    static List<Word> words(Language language) {
        var terms = new Terms(language);
        var code = "_" + language.code();
        return Terms.beside("glossary").stream()
                .map(
                        line ->
                                new Word(
                                        line.get("key"),
                                        line.get("term" + code),
                                        terms.withSettings(line.get("help" + code))))
                .toList();
    }
}
