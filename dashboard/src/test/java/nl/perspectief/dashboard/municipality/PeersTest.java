package nl.perspectief.dashboard.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import org.junit.jupiter.api.Test;

/** Who is like a municipality, and what those like it have together. */
class PeersTest {

    private static final ShownFigure STARTED = Figures.figure("BER-01", "count", "none", "");
    private static final ShownFigure HANDOVER = Figures.figure("SAM-02", "rate", "higher", "");
    private static final ShownFigure CASELOAD = Figures.figure("INZ-01", "ratio", "lower", "");

    private static final Programme PROGRAMME =
            new Programme(
                    "BOTOC",
                    "BOTOC",
                    List.of(
                            municipality("A", "Drenthe"),
                            municipality("B", "Drenthe"),
                            municipality("C", "Drenthe"),
                            municipality("D", "Zeeland"),
                            municipality("E", "Zeeland"),
                            municipality("F", "Zeeland"),
                            municipality("G", "Zeeland"),
                            municipality("H", "Limburg")),
                    new TreeMap<>());

    @Test
    void ofTheSameProvinceAreAllOthersInIt() {
        assertThat(peers(PeerGroup.PROVINCE, "A").codes()).containsExactly("B", "C");
        assertThat(peers(PeerGroup.PROVINCE, "H").codes()).isEmpty();
        assertThat(peers(PeerGroup.PROGRAMME, "A").codes()).isEmpty();
    }

    @Test
    void ofLikeSizeAreTheFiveClosestFromHalfToTwiceAsManyByName() {
        var sizes =
                sizes(
                        new Figures()
                                .of(STARTED)
                                .count("A", 40)
                                .count("B", 20)
                                .count("C", 80)
                                .count("D", 81)
                                .count("E", 41)
                                .count("F", 39)
                                .count("G", 50)
                                .count("H", 30));

        var peers = Peers.of(PeerGroup.SIZE, one("A"), PROGRAMME, sizes);

        assertThat(peers.codes()).containsExactly("B", "E", "F", "G", "H");
        assertThat(peers.from()).isEqualTo(20);
        assertThat(peers.to()).isEqualTo(80);
    }

    @Test
    void whoseSizeIsKeptHasNobodyOfLikeSizeAndIsOfNobodysSize() {
        var sizes =
                sizes(
                        new Figures()
                                .of(STARTED)
                                .count("A", 40)
                                .without("B", Status.SUPPRESSED)
                                .count("C", 42));

        assertThat(Peers.of(PeerGroup.SIZE, one("B"), PROGRAMME, sizes).size()).isNull();
        assertThat(Peers.of(PeerGroup.SIZE, one("A"), PROGRAMME, sizes).codes())
                .containsExactly("C");
    }

    @Test
    void togetherTheyHaveTheSumOfWhatIsShownAndAKeptPartKeepsIt() {
        var figures =
                new Figures()
                        .of(HANDOVER)
                        .share(Observation.ALL, 100, 200)
                        .share("A", 10, 20)
                        .share("B", 30, 40)
                        .without("C", Status.NOT_DELIVERED)
                        .without("D", Status.SUPPRESSED);

        var together = together(figures, "A", "B", "C").of(HANDOVER);
        assertThat(together.value()).isEqualTo(40.0 / 60);
        assertThat(together.estimate().lower()).isNotNull();
        assertThat(together(figures, "A", "D").of(HANDOVER))
                .returns(Status.SUPPRESSED, Observation::status)
                .returns(null, Observation::numerator)
                .returns(null, Observation::estimate);
        assertThat(together(figures, "X").of(HANDOVER)).isNull();
    }

    @Test
    void aCountOfEverythingHasNoIntervalTogetherEither() {
        var figures =
                new Figures().of(HANDOVER).quotient("A", 1, "4", 0.25).quotient("B", 2, "4", 0.5);

        var together = together(figures, "A", "B").of(HANDOVER);
        assertThat(together.value()).isEqualTo(0.375);
        assertThat(together.estimate().lower()).isNull();
    }

    @Test
    void aRatioIsAddedUpUnlessTheProgrammeItselfHasAMiddle() {
        var sums =
                new Figures()
                        .of(CASELOAD)
                        .quotient(Observation.ALL, 90, "10", 9)
                        .quotient("A", 40, "4.5", 8.9)
                        .quotient("B", 50, "5.5", 9.1);
        var middles =
                new Figures()
                        .of(CASELOAD)
                        .quotient(Observation.ALL, 90, "10", 8.9)
                        .quotient("A", 40, "4.5", 8.9);

        assertThat(Kind.of(CASELOAD.measure())).isEqualTo(Kind.NUMBER);
        var together = together(sums, "A", "B").of(CASELOAD);
        assertThat(together.value()).isEqualTo(9);
        assertThat(together.estimate().lower()).isNull();
        assertThat(together(middles, "A").of(CASELOAD)).isNull();
    }

    @Test
    void aCountOfOthersIsOfAnotherSize() {
        var figures = new Figures().of(STARTED).count(Observation.ALL, 90).count("A", 40);

        assertThat(together(figures, "A").of(STARTED)).isNull();
    }

    private static PeerFigures together(Figures figures, String... codes) {
        return new PeerFigures(figures.everyone(), List.of(codes), _ -> DisclosedCurve.NONE);
    }

    private static Peers peers(PeerGroup group, String code) {
        return Peers.of(group, one(code), PROGRAMME, Map.of());
    }

    private static Map<String, Observation> sizes(Figures figures) {
        return figures.observations().stream()
                .collect(Collectors.toMap(Observation::municipalityCode, Function.identity()));
    }

    private static Municipality one(String code) {
        return PROGRAMME.participant(code).orElseThrow();
    }

    private static Municipality municipality(String code, String province) {
        return new Municipality(code, "Gemeente " + code, province, "W1 2022", 52, 5);
    }
}
