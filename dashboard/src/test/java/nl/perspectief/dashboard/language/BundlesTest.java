package nl.perspectief.dashboard.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of the screens is there in both languages, complete, and used. */
class BundlesTest {

    private static final Path SENTENCES = Path.of("src/main/resources/nl/perspectief/dashboard");
    private static final Path PROGRAM = Path.of("src/main/java/nl/perspectief/dashboard");

    /** Of a package with a page. */
    private static final String ASKED_BY_THE_FRAME = "page.name";

    /** {@code say("key"} and {@code say(condition ? "key" : "other"}. */
    private static final Pattern SAID =
            Pattern.compile("say\\(\\s*(?:[^\",;]*\\?\\s*)?\"([^\"]+)\"(?:\\s*:\\s*\"([^\"]+)\")?");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");

    static List<Path> packages() {
        return filesUnder(SENTENCES, "words_nl.properties").map(Path::getParent).toList();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void bothLanguagesSayTheSameThings(Path folder) {
        var dutch = bundle(folder, "nl");
        var english = bundle(folder, "en");

        assertThat(english.keySet()).isEqualTo(dutch.keySet());
        dutch.forEach(
                (key, pattern) ->
                        assertThat(english.get(key))
                                .as(key)
                                .satisfies(
                                        other ->
                                                assertThat(placeholders(other))
                                                        .isEqualTo(placeholders(pattern))));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void nothingIsEmptyOrWithAnApostropheThatTheFormatEats(Path folder) {
        for (Language language : Language.values()) {
            assertThat(bundle(folder, language.code()))
                    .allSatisfy(
                            (_, pattern) -> {
                                assertThat(pattern).isNotBlank().isEqualTo(pattern.strip());
                                assertThat(pattern).doesNotContain("'");
                            });
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everySentenceIsSaidSomewhereAndWhatIsSaidIsThere(Path folder) {
        var program = program(folder);

        var said = found(LITERAL, program);
        said.add(ASKED_BY_THE_FRAME);
        assertThat(said).containsAll(bundle(folder, "nl").keySet());
        assertThat(bundle(folder, "nl").keySet()).containsAll(found(SAID, program));
    }

    /** Numbers of the values that are filled in. */
    private static Set<Integer> placeholders(String pattern) {
        var places = new MessageFormat(pattern).getFormatsByArgumentIndex().length;
        return Stream.iterate(0, place -> place < places, place -> place + 1)
                .filter(place -> pattern.contains("{" + place))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(
                        match ->
                                Stream.iterate(1, n -> n <= match.groupCount(), n -> n + 1)
                                        .flatMap(n -> Stream.ofNullable(match.group(n))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> bundle(Path folder, String code) {
        var sentences = new Properties();
        try (var reader =
                Files.newBufferedReader(folder.resolve("words_%s.properties".formatted(code)))) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var bundle = new TreeMap<String, String>();
        sentences.stringPropertyNames().forEach(key -> bundle.put(key, sentences.getProperty(key)));
        return bundle;
    }

    private static String program(Path folder) {
        return filesUnder(PROGRAM.resolve(SENTENCES.relativize(folder)), ".java")
                .map(BundlesTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> filesUnder(Path folder, String end) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
