package nl.perspectief.dashboard.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.language.Messages;

/**
 * What a password must be, by NIST SP 800-63B: long, not one that many have, and not made of what
 * anybody knows of its owner. Which signs are in it does not matter, and it never expires.
 */
final class PasswordRules {

    static final int SHORTEST = 15;
    static final int LONGEST = 128;

    /** A shorter word of somebody's name is in many sentences. */
    private static final int SHORTEST_WORD = 4;

    /** So much of it must be more than known words. */
    private static final int SHORTEST_REST = 8;

    private static final int FEWEST_SIGNS = 5;
    private static final String PRODUCT = "perspectief";
    private static final Set<String> COMMON = read();

    private PasswordRules() {}

    /**
     * What is wrong with it, in a sentence; empty when it will do.
     *
     * @param known name and e-mail address of whose it is to be
     */
    static Optional<String> wrong(String password, List<String> known, Messages messages) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(messages.say("password.short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(messages.say("password.long", LONGEST));
        }
        if (isCommon(password)) {
            return Optional.of(messages.say("password.common"));
        }
        return rest(password, known) < SHORTEST_REST
                ? Optional.of(messages.say("password.known"))
                : Optional.empty();
    }

    private static boolean isCommon(String password) {
        var plain = plain(password);
        return plain.chars().distinct().count() < FEWEST_SIGNS
                || COMMON.contains(plain)
                || COMMON.stream()
                        .anyMatch(one -> one.length() > 3 && plain.replace(one, "").length() < 4);
    }

    /** How much is left without what is known of its owner. */
    private static int rest(String password, List<String> known) {
        var rest = plain(password);
        for (String word : words(known)) {
            rest = rest.replace(word, "");
        }
        return rest.length();
    }

    private static List<String> words(List<String> known) {
        return Stream.concat(
                        Stream.of(PRODUCT),
                        known.stream()
                                .flatMap(one -> Stream.of(one.split("[^\\p{L}\\p{N}]+")))
                                .map(PasswordRules::plain))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static Set<String> read() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(PasswordRules::plain)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the common passwords", e);
        }
    }
}
