package nl.perspectief.dashboard.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.perspectief.dashboard.chart.FunnelChart;
import nl.perspectief.dashboard.chart.PairChart;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.statistics.RankRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each view shows, against figures counted by hand. */
class CompareQueriesTest {

    private static final String REACHED = "programma=BOTOC&cijfers=BER-02-rate";
    private static final FigureWords WORDS = new FigureWords(Language.DUTCH);

    @TempDir private Path data;

    private Compared figures;

    @BeforeEach
    void write() throws Exception {
        figures = new Compared(data);
    }

    @AfterEach
    void close() throws Exception {
        figures.close();
    }

    @Test
    void whoLiesBeyondTheFunnelIsASignalAndWhoHasNoFigureStaysInSight() throws Exception {
        var page = figures.look(REACHED);
        var reached = page.measured().getFirst();

        assertThat(page.choice().period()).hasToString("2025");
        assertThat(page.members()).hasSize(14);
        assertThat(reached.signal(Compared.HIGH)).isEqualTo(Signal.BETTER);
        assertThat(reached.signal("GM0002")).isEqualTo(Signal.NONE);
        assertThat(reached.signal(Compared.KEPT)).isEqualTo(Signal.ABSENT);
        assertThat(reached.of(Compared.SILENT).status()).isEqualTo(Status.NOT_DELIVERED);
        var said = new MeasuredWords(page, reached, WORDS);
        assertThat(said.answer())
                .isEqualTo(
                        "Eén van de 12 getoetste gemeenten wijkt verder af van BOTOC (53\u00a0%) dan"
                                + " toeval verklaart: Gemeente 1 (hoger, en dat is beter).");
        assertThat(said.absentInShort())
                .isEqualTo("Zonder cijfer zijn 2 gemeenten (1 afgeschermd en 1 niet geleverd).");
        assertThat(said.absent())
                .isEqualTo(
                        "Zonder cijfer zijn 2 gemeenten: Gemeente 13 (afgeschermd) en Gemeente 14"
                                + " (niet geleverd).");
    }

    /** 90 of 100 (.79–.96 with z = 2.87) touches none of those with 50 of 100 (.36–.64). */
    @Test
    void aPlaceIsARangeAmongThoseWhoHaveAFigure() throws Exception {
        var reached = figures.look(REACHED).measured().getFirst();

        assertThat(reached.ranks())
                .hasSize(12)
                .containsEntry(Compared.HIGH, new RankRange(1, 1))
                .containsEntry("GM0002", new RankRange(2, 12));
    }

    @Test
    void signalsComeFirstWhenAskedForAndOtherwiseNames() throws Exception {
        figures.figure("BER-02 rate GM0009 2024", 1, 2);

        assertThat(figures.look(REACHED + "&volgorde=signaal").members().getFirst().code())
                .isEqualTo(Compared.HIGH);
    }

    /** P = 690/1300; at n = 100 its limits of 95 per cent are .530769 ± 1.96·.049904. */
    @Test
    void theFunnelHasItsLimitsAndNamesWhoIsBeyondThem() throws Exception {
        var page = figures.look(REACHED + "&weergave=trechter");
        var chart = new FunnelCard(page, page.measured().getFirst(), WORDS).chart();

        assertThat(chart.target()).isEqualTo(100 * 690 / 1300.0, offset(1e-9));
        var last = chart.limits().getFirst().at().getLast();
        assertThat(last.size()).isEqualTo(100, offset(1e-9));
        assertThat(last.low())
                .isEqualTo(53.0769 - 195.9964 * Math.sqrt(.530769 * .469231 / 100), offset(1e-3));
        assertThat(chart.named()).containsExactly("Gemeente 1");
        assertThat(chart.marks()).contains(new FunnelChart.Mark(FunnelChart.Shape.UP, "better"));
        assertThat(chart.points().points()).hasSize(14);
        assertThat(chart.points().points().getFirst().value()).isNull();
    }

    @Test
    void aCountHasNoFunnelAndThePageSaysWhy() throws Exception {
        figures.figure("BER-01 count ALL 2025", 60, null)
                .figure("BER-01 count GM0001 2025", 40, null)
                .figure("BER-01 count GM0002 2025", 20, null);
        var page = figures.look("programma=BOTOC&cijfers=BER-01-count&weergave=trechter");
        var started = page.measured().getFirst();

        assertThat(new FunnelCard(page, started, WORDS).chart()).isNull();
        var dots = new DotsCard(page, started, WORDS).chart("");
        assertThat(dots.words().answer()).startsWith("Aantallen worden niet getoetst");
        assertThat(dots.most()).isEqualTo(50);
        assertThat(dots.line()).isNull();
    }

    /** Utrecht has the even ones: six times 50 of 100, and one that did not deliver. */
    @Test
    void aGroupIsAddedUpAndAKeptPartKeepsIt() throws Exception {
        var utrecht = figures.look(REACHED + "&groep=provincie:Utrecht").measured().getFirst();
        assertThat(utrecht.together())
                .returns(300L, Observation::numerator)
                .returns(0.5, Observation::value);

        var zeeland = lookAgain(REACHED + "&groep=provincie:Zeeland").measured().getFirst();
        assertThat(zeeland.together())
                .returns(Status.SUPPRESSED, Observation::status)
                .returns(null, Observation::numerator);
    }

    /** What is said of one does not depend on who is compared with it. */
    @Test
    void whoeverIsComparedTheFunnelIsThatOfTheProgramme() throws Exception {
        var page = figures.look(REACHED + "&gemeenten=GM0001,GM0002&groep=keuze");

        assertThat(page.members())
                .extracting(Municipality::code)
                .containsExactly("GM0001", "GM0002");
        assertThat(page.measured().getFirst().signal(Compared.HIGH)).isEqualTo(Signal.BETTER);
    }

    @Test
    void ownGroupsComeFromTheFile() throws Exception {
        Files.writeString(
                data.resolve(PeerGroupFile.NAME),
                "group,municipality_code\nGroot,GM0002\nGroot,GM0004\n");

        assertThat(figures.look(REACHED + "&groep=eigen:Groot").members())
                .extracting(Municipality::code)
                .containsExactly("GM0002", "GM0004");
    }

    /** Newcombe's own example: 56/70 less 48/80 is .2 (.0524–.3339). */
    @Test
    void aChangeHasTheIntervalOfTwoShares() throws Exception {
        figures.figure("SAM-02 rate ALL 2025", 500, 1000)
                .figure("SAM-02 rate GM0002 2025", 56, 70)
                .figure("SAM-02 rate GM0002 2024", 48, 80)
                .figure("SAM-02 rate GM0003 2025", 10, 20);
        var page = figures.look("programma=BOTOC&cijfers=SAM-02-rate&weergave=verandering");
        var changes = Change.of(page.measured().getFirst(), page.members());

        var changed = of(changes, "GM0002");
        assertThat(changed.difference().value()).isEqualTo(0.2, offset(1e-9));
        assertThat(changed.difference().lower()).isEqualTo(0.0524, offset(1e-4));
        assertThat(changed.difference().upper()).isEqualTo(0.3339, offset(1e-4));
        assertThat(changed.signal()).isEqualTo(Signal.BETTER);
        assertThat(of(changes, "GM0003").difference()).isNull();
        var chart = new ChangeCard(page, page.measured().getFirst(), WORDS).chart();
        assertThat(chart.words().answer())
                .startsWith("Bij één van de 1 getoetste gemeenten")
                .contains("Gemeente 2 (gestegen, en dat is beter)")
                .endsWith("13 gemeenten hebben in een van beide perioden geen cijfer.");
        assertThat(chart.rows())
                .filteredOn(row -> row.name().equals("Gemeente 2"))
                .singleElement()
                .extracting(PairChart.Row::verdict)
                .asString()
                .startsWith("+20,0\u00a0procentpunt (95\u00a0%: +5,2 tot +33,4)");
    }

    @Test
    void aCountChangesWithoutAnInterval() throws Exception {
        figures.figure("BER-01 count ALL 2025", 60, null)
                .figure("BER-01 count GM0001 2025", 40, null)
                .figure("BER-01 count GM0001 2024", 30, null);
        var page = figures.look("programma=BOTOC&cijfers=BER-01-count&weergave=verandering");

        var change = of(Change.of(page.measured().getFirst(), page.members()), Compared.HIGH);
        assertThat(change.difference().value()).isEqualTo(10);
        assertThat(change.signal()).isEqualTo(Signal.UNTESTED);
    }

    private static Change of(List<Change> changes, String code) {
        return changes.stream()
                .filter(one -> one.who().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Comparison lookAgain(String address) throws Exception {
        try (var again = new Compared(data.resolve("again"))) {
            return again.look(address);
        }
    }
}
