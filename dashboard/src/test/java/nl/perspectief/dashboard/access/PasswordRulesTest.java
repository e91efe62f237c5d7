package nl.perspectief.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.perspectief.dashboard.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    private static final List<String> KNOWN = List.of("Ans Jansen", "ans.jansen@tilburg.nl");

    @ParameterizedTest
    @CsvSource({
        "vier paarden zin, ''",
        "🐴🐴🐴 vier paarden 🐴, ''",
        "vier paarden zi, ''",
        "vier paarden z, te kort",
        "aaaaaaaaaaaaaaaaaaaa, te makkelijk",
        "QWERTYUIOPASDFGHJKL, te makkelijk",
        "wachtwoord wachtwoord1, te makkelijk",
        "Jansen Tilburg Jansen, bijna alleen",
        "perspectief-jansen-1, bijna alleen"
    })
    void whatIsLongAndNotKnownWillDo(String password, String wrong) {
        var said =
                PasswordRules.wrong(
                                password, KNOWN, Language.DUTCH.messages(PasswordRulesTest.class))
                        .orElse("");
        if (wrong.isEmpty()) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).contains(wrong);
        }
    }

    @Test
    void nothingIsHashedThatIsLongerThanABook() {
        assertThat(
                        PasswordRules.wrong(
                                "ab cd ef gh".repeat(20),
                                KNOWN,
                                Language.DUTCH.messages(PasswordRulesTest.class)))
                .isPresent();
    }

    @Test
    void aHashTellsItsMethodAndEveryLetterCounts() {
        var passwords = new Passwords();
        var password = "é".repeat(80);
        var hash = passwords.hash(password);

        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("e\u0301".repeat(80), hash)).isTrue();
        assertThat(passwords.matches("é".repeat(79) + "e", hash)).isFalse();
        assertThat(passwords.matches(password, null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1", "6, 2", "9, 16", "11, 60", "5000, 60"})
    void eachFailureAfterTheFourthMakesWaitTwiceAsLong(int failures, long minutes) {
        var now = Instant.EPOCH;
        assertThat(LockOut.after(failures, now).orElse(now))
                .isEqualTo(now.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void oneAddressMayFailSoManyTimesAndThenHasToWait() {
        var limit = new AddressLimit();
        var now = Instant.EPOCH;
        for (int i = 0; i < AddressLimit.MOST_FAILURES; i++) {
            assertThat(limit.begin("a", now)).isTrue();
        }
        assertThat(limit.begin("a", now)).isFalse();
        assertThat(limit.begin("b", now)).isTrue();
        limit.succeeded("a");
        assertThat(limit.begin("a", now)).isTrue();
        assertThat(limit.begin("a", now.plus(Duration.ofMinutes(11)))).isTrue();
    }

    @Test
    void aClockThatIsSetBackDoesNotPunishForLonger() {
        var limit = new AddressLimit();
        var now = Instant.EPOCH.plus(Duration.ofDays(1));
        for (int i = 0; i < AddressLimit.MOST_FAILURES; i++) {
            limit.begin("a", now);
        }
        assertThat(limit.begin("a", now.minus(Duration.ofMinutes(1)))).isFalse();
        assertThat(limit.begin("a", now.minus(Duration.ofHours(1)))).isTrue();
    }
}
