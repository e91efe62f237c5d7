package nl.perspectief.dashboard.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Coverage;
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
                            "0.1.0",
                            Set.of()),
                    List.of(
                            new Programme(
                                    "BOTOC", "BOTOC", List.of(AMSTERDAM, TILBURG), coverage()),
                            new Programme(
                                    "IMPULS_SZW",
                                    "Impulsprogramma",
                                    List.of(TILBURG, VENLO),
                                    coverage())));

    @Test
    void anAddressWithoutAnythingShowsTheFirstProgramme() {
        var reading = FilterInUrl.read(Map.of(), STANDING, Language.DUTCH, List.of());

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
                        Language.ENGLISH,
                        List.of());

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
                        Language.DUTCH,
                        List.of());

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

    @Test
    void anEarlierQuarterIsKeptAndTheNewestIsNotPinnedDown() {
        assertThat(upTo("2026-K2").filter().upTo()).isEqualTo(new Quarter(2026, 2));
        assertThat(upTo("2026-K2").last()).isEqualTo(new Quarter(2026, 2));
        assertThat(FilterInUrl.write(upTo("2026-K2").filter()))
                .isEqualTo("programma=BOTOC&tm=2026-K2");
        assertThat(FilterInUrl.write(upTo("2026-K3").filter())).isEqualTo("programma=BOTOC");
        assertThat(upTo("2026-K3").last()).isEqualTo(new Quarter(2026, 3));
    }

    @Test
    void aQuarterWithoutFiguresIsToldAndTheNewestIsShown() {
        for (var asked : List.of("2031-K1", "2026-K7", "zomer")) {
            assertThat(upTo(asked).filter().upTo()).isNull();
            assertThat(upTo(asked).remarks())
                    .containsExactly(
                            "Van ‘%s’ zijn er geen cijfers. U ziet de cijfers tot en met 2026-K3."
                                    .formatted(asked));
        }
    }

    @Test
    void aBreakdownIsForPagesThatTakeItAndHandedOnByThoseThatTakeNone() {
        var age = Characteristic.of("age_class").orElseThrow();
        var sector = Characteristic.of("sector").orElseThrow();

        assertThat(by("age_class", List.of(age)).filter().breakdown()).isEqualTo("age_class");
        assertThat(by("age_class", List.of()).filter().breakdown()).isEqualTo("age_class");
        assertThat(by("age_class", List.of()).remarks()).isEmpty();
        assertThat(by("age_class", List.of(sector)).filter().breakdown()).isNull();
        assertThat(by("age_class", List.of(sector)).remarks())
                .containsExactly("Uitsplitsen naar ‘Leeftijdsklasse’ kan op deze pagina niet.");
        assertThat(by("schoenmaat", List.of()).remarks())
                .containsExactly("Uitsplitsen naar ‘schoenmaat’ kan op deze pagina niet.");
    }

    @Test
    void whatIsOfAPageAloneIsReadByThatPage() {
        var reading =
                FilterInUrl.read(
                        Map.of("tm", List.of("2026-K2"), "indicator", List.of("BEH-01")),
                        STANDING,
                        Language.DUTCH,
                        List.of());

        assertThat(reading.other("indicator")).contains("BEH-01");
        assertThat(reading.other("tm")).isEmpty();
        assertThat(FilterInUrl.write(reading.filter(), reading.others()))
                .isEqualTo("programma=BOTOC&tm=2026-K2&indicator=BEH-01");
    }

    private static FilterInUrl.Reading upTo(String quarter) {
        return FilterInUrl.read(
                Map.of("tm", List.of(quarter)), STANDING, Language.DUTCH, List.of());
    }

    private static FilterInUrl.Reading by(String token, List<Characteristic> taken) {
        return FilterInUrl.read(
                Map.of("uitsplitsing", List.of(token)), STANDING, Language.DUTCH, taken);
    }

    private static SortedMap<Quarter, Coverage> coverage() {
        return new TreeMap<>(
                Map.of(
                        new Quarter(2026, 2),
                        new Coverage(2, 2),
                        new Quarter(2026, 3),
                        new Coverage(1, 2)));
    }

    private static FilterInUrl.Reading read(String programme, String municipalities) {
        return FilterInUrl.read(
                Map.of("programma", List.of(programme), "gemeenten", List.of(municipalities)),
                STANDING,
                Language.DUTCH,
                List.of());
    }

    private static Municipality municipality(String code, String name) {
        return new Municipality(code, name, "Noord-Brabant", "W1 2022", 52, 5);
    }
}
