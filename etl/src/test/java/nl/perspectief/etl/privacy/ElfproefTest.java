package nl.perspectief.etl.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers here are invented. */
class ElfproefTest {

    @ParameterizedTest
    @ValueSource(longs = {123456782, 249566758, 111222333, 10000008})
    void passesNumbersThatAreValidInForm(long number) {
        assertThat(Elfproef.passes(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {123456789, 112233445, 0, 1234567820, -123456782})
    void failsOthers(long number) {
        assertThat(Elfproef.passes(number)).isFalse();
    }

    @Test
    void oneInElevenPassesByChance() {
        var random = new Random(1);
        long passing =
                random.longs(100_000, 100_000_000, 1_000_000_000).filter(Elfproef::passes).count();
        assertThat(passing).isBetween(8_800L, 9_400L);
    }

    @Test
    void sixOfSixIsNoChanceAndFiveOfFiveMayBe() {
        assertThat(Chance.isTooSmall(6, 6)).isTrue();
        assertThat(Chance.isTooSmall(5, 5)).isFalse();
        assertThat(Chance.isTooSmall(0, 0)).isFalse();
        assertThat(Chance.isTooSmall(91, 1000)).isFalse();
        assertThat(Chance.isTooSmall(140, 1000)).isTrue();
        assertThat(Chance.isTooSmall(200_000, 200_000)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456782",
                "1234.56.782",
                "123 456 782",
                "123-456-782",
                " 12 34 56 782 ",
                "zie nummer 123456782, graag bellen",
                "nr. 1234.56.782 en dan",
                "2026-03-01 123456782",
                "T123456782"
            })
    void findsANumberHoweverItIsWritten(String text) {
        assertThat(BsnLike.in(text)).extracting(BsnLike::number).containsExactly(123456782L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260331",
                "31-03-2026",
                "31 03 2026",
                "06-12345678",
                "0612345678",
                "NL91ABNA0417164300",
                "12.345,67",
                "1234567",
                "1234567890",
                "12345678-12345678",
                "2026-03-31"
            })
    void takesDaysPhonesAndAccountsForWhatTheyAre(String text) {
        assertThat(BsnLike.in(text)).isEmpty();
    }

    @Test
    void knowsWhetherLettersStandAgainstIt() {
        assertThat(BsnLike.in("T123456782").getFirst().hasLetters()).isTrue();
        assertThat(BsnLike.in("nummer 123456782 dus").getFirst().hasLetters()).isFalse();
    }

    @Test
    void hearsTheWordUnlessItIsDenied() {
        for (var text : List.of("BSN", "bsn:", "Burgerservicenummer", "BSN-nr", "sofi-nummer")) {
            assertThat(BsnWord.isIn(text)).as(text).isTrue();
        }
        for (var text :
                List.of("geen BSN", "Nummer (zonder BSN)", "absnel", "niet afgeleid van BSN")) {
            assertThat(BsnWord.isIn(text)).as(text).isFalse();
        }
    }
}
