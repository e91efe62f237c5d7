package nl.perspectief.dashboard.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Annotation;
import nl.perspectief.dashboard.indicator.Coverage;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;

/** What is said of a municipality as a whole. */
class ProfileTest {

    private static final Municipality TILBURG =
            new Municipality("GM0855", "Tilburg", "Noord-Brabant", "W1 2022", 52, 5);
    private static final Quarter LAST = new Quarter(2026, 3);
    private static final FigureWords DUTCH = new FigureWords(Language.DUTCH);

    private final List<Row> rows = new ArrayList<>();
    private final List<DeliveryState> deliveries = new ArrayList<>();
    private final Map<Quarter, Coverage> coverage = new HashMap<>();
    private final Map<String, List<Annotation>> annotations = new HashMap<>();
    private Peers peers = new Peers(PeerGroup.PROGRAMME, List.of(), null);

    @Test
    void noFigureThatDeviatesIsAnAnswerToo() {
        row("SAM-02", Signal.NONE, false).row("SAM-06", Signal.NONE, true);

        assertThat(words().answer())
                .isEqualTo(
                        "In Tilburg wijkt in 2025 geen enkel van de 2 getoetste cijfers aantoonbaar"
                                + " af van BOTOC.");
    }

    @Test
    void whatDeviatesIsNamedWithItsSideAndWhatCouldNotBeTestedIsCounted() {
        row("SAM-02", Signal.BETTER, true)
                .row("BER-03", Signal.WORSE, true)
                .row("SAM-06", Signal.NONE, true)
                .row("SAM-05", Signal.TOO_LITTLE, true)
                .row("PLA-03", Signal.ABSENT, false)
                .row("PLA-02", Signal.ABSENT, false)
                .row("BER-01", Signal.UNTESTED, false);

        assertThat(words().answer())
                .isEqualTo(
                        "In Tilburg wijken in 2025 2 van de 3 getoetste cijfers aantoonbaar af van"
                                + " BOTOC: Naam van SAM-02 (hoger) en Naam van BER-03 (hoger). Van"
                                + " 1\u00a0cijfer is er te weinig om te toetsen. 2\u00a0cijfers zijn"
                                + " er niet of zijn afgeschermd.");
    }

    @Test
    void aVerdictSaysWhichSideAndOnlyWhereThatIsMeantWhetherItIsBetter() {
        assertThat(verdict(Signal.BETTER, false)).isEqualTo("lager, beter");
        assertThat(verdict(Signal.WORSE, true)).isEqualTo("hoger, minder goed");
        assertThat(verdict(Signal.FALLING, false)).isEqualTo("lager");
        assertThat(verdict(Signal.NONE, false)).isEqualTo("geen signaal");
    }

    @Test
    void whoDidNotTakePartHasNothingToTest() {
        assertThat(words().answer())
                .isEqualTo("Tilburg deed in 2025 niet mee: er zijn geen cijfers.");
        assertThat(words().lead()).contains("Deed in 2026-K3 nog niet mee aan BOTOC");
    }

    @Test
    void ofPeersIsSaidWhoTheyAreOrWhyThereAreNone() {
        var breda = new Municipality("GM0758", "Breda", "Noord-Brabant", "W1 2022", 52, 5);
        peers = new Peers(PeerGroup.PROVINCE, List.of(breda), null);
        assertThat(words().peers()).isEqualTo("De andere gemeenten in Noord-Brabant: Breda.");

        peers = new Peers(PeerGroup.PROVINCE, List.of(), null);
        assertThat(words().peers())
                .isEqualTo("In Noord-Brabant doet geen andere gemeente mee aan BOTOC.");

        peers = new Peers(PeerGroup.SIZE, List.of(breda), 41L);
        assertThat(words().peers()).contains("(21 tot en met 82): Breda");

        peers = new Peers(PeerGroup.SIZE, List.of(), null);
        assertThat(words().peers()).startsWith("Hoe groot Tilburg is, is niet te zien");
    }

    @Test
    void notesTellOfLawsMergersAndOfEveryBreak() {
        delivery(new Quarter(2025, 2), "B").delivery(new Quarter(2025, 3), "A");
        coverage.put(new Quarter(2024, 3), new Coverage(10, 10));
        coverage.put(new Quarter(2024, 4), new Coverage(11, 11));
        coverage.put(new Quarter(2025, 1), new Coverage(16, 16));
        coverage.put(LAST.next(), new Coverage(30, 30));
        annotations.put("", List.of(note(new Quarter(2025, 1), "Een nieuwe wet.")));
        annotations.put("SAM-02", List.of(note(new Quarter(2025, 4), "Een ander formulier.")));
        annotations.put("SAM-06", List.of(note(LAST.next(), "Nog niet.")));
        row("SAM-02", Signal.NONE, false).row("SAM-06", Signal.NONE, false);

        assertThat(new NoteWords(profile(), DUTCH).notes())
                .containsExactly(
                        "2025-K1: Een nieuwe wet.",
                        "2025-K4, Naam van SAM-02: Een ander formulier.",
                        "Tilburg doet mee vanaf 2025-K2, later dan het programma begon. De cijfers"
                                + " van 2025 gaan dus over een deel daarvan.",
                        "Vanaf 2025-K3 levert Tilburg een rij per jongere, daarvoor aantallen per"
                                + " startkwartaal: sommige cijfers bestaan pas vanaf dan.",
                        "Vanaf 2025-K1 doen 16 gemeenten mee aan BOTOC, daarvoor 11: het programma"
                                + " als geheel is daarna een ander.");
    }

    private ProfileTest row(String id, Signal signal, boolean higher) {
        var figure = Figures.figure(id, "rate", "higher", "");
        var own = new Figures().of(figure).share("GM0855", 5, 10).observations().getFirst();
        rows.add(
                new Row(
                        figure,
                        own,
                        null,
                        null,
                        new Compared(signal, higher, null),
                        null,
                        Signal.NONE));
        return this;
    }

    private ProfileTest delivery(Quarter quarter, String mode) {
        var day = LocalDate.of(2025, 10, 1);
        deliveries.add(
                new DeliveryState(
                        "BOTOC", "GM0855", quarter, "IMPORTED", 1, mode, day, day, day, false));
        return this;
    }

    private static Annotation note(Quarter quarter, String sentence) {
        return new Annotation(Observation.ALL, Period.of(quarter), sentence);
    }

    private String verdict(Signal signal, boolean higher) {
        return words().verdict(new Compared(signal, higher, null));
    }

    private ProfileWords words() {
        return new ProfileWords(profile(), DUTCH);
    }

    private Profile profile() {
        return new Profile(
                new SnapshotInfo("5f0c2e9a7b31", LAST.lastDay(), LAST, true, "0.1.0", Set.of()),
                new Filter(Language.DUTCH, "BOTOC", List.of("GM0855")),
                new Programme("BOTOC", "BOTOC", List.of(TILBURG), new TreeMap<>(coverage)),
                LAST,
                TILBURG,
                Figures.YEAR,
                peers,
                rows,
                deliveries,
                Map.of(),
                annotations);
    }
}
