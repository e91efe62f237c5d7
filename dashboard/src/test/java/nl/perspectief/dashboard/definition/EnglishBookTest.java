package nl.perspectief.dashboard.definition;

import static nl.perspectief.dashboard.language.Language.DUTCH;
import static nl.perspectief.dashboard.language.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Indicator;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The book is as complete in English as it is in Dutch, and says the same of the same things. */
class EnglishBookTest {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    /** Words that nearly every Dutch sentence has, and that are no English ones. */
    private static final Pattern DUTCH_WORD =
            Pattern.compile(
                    "\\b(de|het|een|en|van|niet|wie|zij|bij|nog|met|voor|aan|dat|zijn|worden"
                            + "|wordt|geen|als|naar|door|blad|dag|weken|aantal|teller|noemer)\\b",
                    Pattern.CASE_INSENSITIVE);

    /**
     * What may be the same in both: sheets and columns are Dutch to everyone, a sector is a sector.
     */
    private static final Set<String> ONLY_NAMES =
            Set.of("fact.sources", "fact.unit", "fact.measures", "fact.breakdowns");

    private static final Pattern DUTCH_NUMBER = Pattern.compile("\\d,\\d|\\d\\s%");

    private static final Pattern ENGLISH_DECIMALS = Pattern.compile("\\d\\.\\d");

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.?!](\\s|$)");

    @Test
    void everyIndicatorIsToldWithTheSamePlacesAndAsManyLimits() {
        var dutch = Terms.texts("definitions", DUTCH);
        var english = Terms.texts("definitions", ENGLISH);

        assertThat(english)
                .extracting(line -> line.get("indicator"))
                .containsExactlyElementsOf(
                        dutch.stream().map(line -> line.get("indicator")).toList());
        for (int i = 0; i < english.size(); i++) {
            same(dutch.get(i), english.get(i));
        }
    }

    private static void same(CSVRecord dutch, CSVRecord english) {
        for (String name : english.toMap().keySet()) {
            var what = english.get("indicator") + " " + name;
            assertThat(places(english.get(name))).as(what).isEqualTo(places(dutch.get(name)));
            assertThat(parts(english.get(name))).as(what).isEqualTo(parts(dutch.get(name)));
        }
    }

    @Test
    void theFixedWordsAreTheSameAndEveryUnitHasOne() {
        var english = Terms.texts("definition_terms", ENGLISH);

        assertThat(
                        english.stream()
                                .filter(line -> !line.get("subject").equals("unit"))
                                .map(EnglishBookTest::told))
                .containsExactlyElementsOf(
                        Terms.texts("definition_terms", DUTCH).stream()
                                .map(EnglishBookTest::told)
                                .toList());
        assertThat(english.stream().filter(line -> line.get("subject").equals("unit")))
                .extracting(line -> line.get("code"))
                .containsExactlyInAnyOrderElementsOf(
                        DefinitionsBook.indicators().stream()
                                .map(Indicator::unit)
                                .distinct()
                                .toList());
    }

    private static List<Object> told(CSVRecord line) {
        var text = line.get("text");
        return List.of(line.get("subject"), line.get("code"), places(text), parts(text));
    }

    @Test
    void nothingIsLeftInDutch() {
        var dutch = new DefinitionsBook(DUTCH).entries();
        var english = new DefinitionsBook(ENGLISH).entries();

        for (int i = 0; i < english.size(); i++) {
            var id = english.get(i).indicator().id();
            var sentences = sentences(dutch.get(i)).toList();
            assertThat(sentences(english.get(i)))
                    .as(id)
                    .doesNotContainAnyElementsOf(sentences)
                    .allSatisfy(text -> assertThat(text).doesNotContain("{", "}"))
                    .allSatisfy(text -> assertThat(text).doesNotContainPattern(DUTCH_WORD));
            assertThat(english.get(i).facts())
                    .as(id)
                    .filteredOn(fact -> !fact.name().equals("fact.sources"))
                    .allSatisfy(fact -> assertThat(fact.text()).doesNotContainPattern(DUTCH_WORD));
        }
    }

    @Test
    void numbersAreWrittenAsItsReadersWriteThem() {
        var english = new DefinitionsBook(ENGLISH).entries();

        assertThat(english.stream().flatMap(EnglishBookTest::worked))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(DUTCH_NUMBER))
                .anySatisfy(text -> assertThat(text).contains("12 ÷ 20 = **60%**"))
                .anySatisfy(text -> assertThat(text).contains("There is 3.5 fte."));
        assertThat(new DefinitionsBook(DUTCH).entries().stream().flatMap(EnglishBookTest::worked))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(ENGLISH_DECIMALS))
                .anySatisfy(text -> assertThat(text).contains("12 ÷ 20 = **60\u00a0%**"))
                .anySatisfy(text -> assertThat(text).contains("Er is 3,5 fte."));
    }

    @Test
    void aWordIsFoundInWhatIsShown() {
        var english = Book.in(ENGLISH);
        var dutch = Book.in(DUTCH);

        assertThat(english.about("sought out").entries())
                .extracting(entry -> entry.indicator().id())
                .containsExactly("BER-02");
        assertThat(dutch.about("sought out").isEmpty()).isTrue();
        assertThat(english.about("TRAJECTORIES/fte").isOne()).isTrue();
        assertThat(dutch.about("trajecten/fte").isOne()).isTrue();
        assertThat(english.about("99.8% funnel").words())
                .extracting(Word::key)
                .containsExactly("trechter");
    }

    @Test
    void everyWordIsExplainedInBothLanguagesInAtMostThreeSentences() {
        assertThat(Terms.beside("glossary"))
                .allSatisfy(
                        line -> {
                            assertThat(line.get("key")).matches("[a-z-]+");
                            assertThat(places(line.get("help_en")))
                                    .isEqualTo(places(line.get("help_nl")));
                        });
        for (var language : List.of(DUTCH, ENGLISH)) {
            assertThat(Glossary.words(language))
                    .allSatisfy(
                            word -> {
                                assertThat(word.term()).isNotBlank();
                                assertThat(word.help()).doesNotContain("{", "}");
                                assertThat(END_OF_SENTENCE.matcher(word.help()).results().count())
                                        .as(word.key())
                                        .isBetween(1L, 3L);
                            });
        }
        assertThat(Glossary.words(ENGLISH))
                .allSatisfy(
                        word ->
                                assertThat(word.term() + word.help())
                                        .doesNotContainPattern(DUTCH_WORD));
        assertThat(Glossary.words(ENGLISH)).extracting(Word::key).doesNotHaveDuplicates();
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    /** How many there are, parted by bars; 0 of what is blank. */
    private static int parts(String text) {
        return text.isBlank() ? 0 : text.split("\\|").length;
    }

    private static Stream<String> sentences(Entry entry) {
        return Stream.of(
                        Stream.of(entry.definition()),
                        entry.facts().stream()
                                .filter(fact -> !ONLY_NAMES.contains(fact.name()))
                                .map(Fact::text),
                        worked(entry).filter(text -> text.matches(".*\\p{L}.*")),
                        entry.limits().stream())
                .flatMap(texts -> texts);
    }

    private static Stream<String> worked(Entry entry) {
        var example = entry.example();
        return Stream.of(
                        Stream.of(example.sentence()),
                        example.steps().stream().flatMap(List::stream),
                        example.outcomes().stream())
                .flatMap(texts -> texts);
    }
}
