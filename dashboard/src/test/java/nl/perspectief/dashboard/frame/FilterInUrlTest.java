package nl.perspectief.dashboard.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;

class FilterInUrlTest {

    private static final Municipality AMSTERDAM = municipality("GM0363", "Amsterdam");
    private static final Municipality TILBURG = municipality("GM0855", "Tilburg");
    private static final Municipality VENLO = municipality("GM0983", "Venlo");

    private static final Standing STANDING =
            new Standing(
                    new SnapshotInfo(
                            "5f0c",
                            LocalDate.of(2026, 10, 14),
                            new Quarter(2026, 3),
                            true,
                            "0.1.0"),
                    List.of(
                            new Programme("BOTOC", "BOTOC", List.of(AMSTERDAM, TILBURG), 2, 2),
                            new Programme(
                                    "IMPULS_SZW",
                                    "Impulsprogramma",
                                    List.of(TILBURG, VENLO),
                                    1,
                                    2)));

    @Test
    void anAddressWithoutAnythingShowsTheFirstProgramme() {
        var reading = FilterInUrl.read(Map.of(), STANDING, Language.DUTCH);

        assertThat(reading.filter()).isEqualTo(new Filter(Language.DUTCH, "BOTOC", List.of()));
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var filter = new Filter(Language.DUTCH, "IMPULS_SZW", List.of("GM0983", "GM0855"));

        assertThat(FilterInUrl.write(filter))
                .isEqualTo("programma=IMPULS_SZW&gemeenten=GM0855,GM0983");
        assertThat(read("IMPULS_SZW", "GM0855,GM0983").filter()).isEqualTo(filter);
    }

    @Test
    void englishStandsInTheAddressAndSpeaksOfWhatWasLeftOut() {
        var reading =
                FilterInUrl.read(
                        Map.of("programma", List.of("IMPULS_SZW"), "gemeenten", List.of("GM9999")),
                        STANDING,
                        Language.ENGLISH);

        assertThat(FilterInUrl.write(reading.filter())).isEqualTo("programma=IMPULS_SZW&taal=en");
        assertThat(reading.remarks())
                .containsExactly(
                        "GM9999 does not take part in the Impulsprogramma and is left out.");
    }

    @Test
    void aRepeatedNameOrCodeCountsOnce() {
        var reading =
                FilterInUrl.read(
                        Map.of(
                                "programma",
                                List.of("BOTOC"),
                                "gemeenten",
                                List.of("GM0855", " GM0855 ,,GM0363")),
                        STANDING,
                        Language.DUTCH);

        assertThat(reading.filter().municipalities()).containsExactly("GM0363", "GM0855");
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void anUnknownProgrammeIsToldAndTheFirstIsShown() {
        var reading = read("PMG", "GM0363");

        assertThat(reading.filter())
                .isEqualTo(new Filter(Language.DUTCH, "BOTOC", List.of("GM0363")));
        assertThat(reading.remarks())
                .containsExactly("Het programma ‘PMG’ kennen we niet. U ziet nu BOTOC.");
    }

    @Test
    void aMunicipalityOfAnotherProgrammeIsToldAndLeftOut() {
        var reading = read("IMPULS_SZW", "GM0363,GM0855,GM9999");

        assertThat(reading.filter().municipalities()).containsExactly("GM0855");
        assertThat(reading.remarks())
                .containsExactly(
                        "GM0363 en GM9999 doen niet mee aan het Impulsprogramma en zijn weggelaten.");
    }

    @Test
    void aVeryLongCodeIsShownInShort() {
        var reading = read("BOTOC", "x".repeat(5000));

        assertThat(reading.remarks())
                .containsExactly("x".repeat(20) + "… doet niet mee aan BOTOC en is weggelaten.");
    }

    private static FilterInUrl.Reading read(String programme, String municipalities) {
        return FilterInUrl.read(
                Map.of("programma", List.of(programme), "gemeenten", List.of(municipalities)),
                STANDING,
                Language.DUTCH);
    }

    private static Municipality municipality(String code, String name) {
        return new Municipality(code, name, "Noord-Brabant", "W1 2022", 52, 5);
    }
}
