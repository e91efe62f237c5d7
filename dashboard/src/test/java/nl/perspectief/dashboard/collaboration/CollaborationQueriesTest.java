package nl.perspectief.dashboard.collaboration;

import static nl.perspectief.dashboard.language.Language.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PublishedFixture;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.statistics.Correlation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten municipalities in nearly the same order by both figures, and three that differ. */
class CollaborationQueriesTest {

    private static final Period YEAR = Period.ofYear(2025);
    private static final int[] NEIGHBOURS_CHANGED = {2, 1, 4, 3, 6, 5, 8, 7, 10, 9, 11};

    @TempDir Path folder;
    PublishedFixture published;

    @BeforeEach
    void publish() throws Exception {
        published = PublishedFixture.create(folder.resolve("figures.duckdb"));
        for (int i = 1; i <= 11; i++) {
            meetings(town(i), Status.VALUE, i);
            jobs(town(i), Status.VALUE, NEIGHBOURS_CHANGED[i - 1]);
        }
        meetings(town(12), Status.VALUE, 1);
        jobs(town(12), Status.NOT_DELIVERED, null);
        meetings(town(13), Status.VALUE, 1);
        jobs(town(13), Status.TOO_SHORT, 1);
        meetings("ALL", Status.VALUE, 30);
        jobs("ALL", Status.VALUE, 30);
        keep(town(11));
    }

    @AfterEach
    void close() throws Exception {
        published.close();
    }

    /** Ten neighbours that changed places: Σd² = 10, so r = 1 − 6·10/(10·99). */
    @Test
    void theCorrelationIsOfTheFiguresThatAreShown() {
        Association found = association(Audience.SHARED);

        assertThat(coefficient(found)).isCloseTo(1 - 60.0 / 990, within(1e-12));
        assertThat(found.correlation().municipalities()).isEqualTo(10);
        assertThat(found.leftOut()).isEqualTo(new LeftOut(1, 2));
        assertThat(found.cautions(DUTCH).getFirst()).contains("geen bewijs");
        assertThat(found.cautions(DUTCH))
                .anySatisfy(one -> assertThat(one).contains("afgeschermd"));
    }

    /** The eleventh is highest in both: Σd² stays 10, and r = 1 − 6·10/(11·120). */
    @Test
    void whoMaySeeMoreGetsTheCorrelationOfMore() {
        for (Audience audience : List.of(Audience.OWN, Audience.municipality(town(11)))) {
            Association found = association(audience);

            assertThat(coefficient(found)).isCloseTo(1 - 60.0 / 1320, within(1e-12));
            assertThat(found.leftOut()).isEqualTo(new LeftOut(0, 2));
            assertThat(found.cautions(DUTCH))
                    .noneSatisfy(one -> assertThat(one).contains("afgeschermd"));
        }
        assertThat(association(Audience.municipality(town(1))).leftOut())
                .isEqualTo(new LeftOut(1, 2));
    }

    @Test
    void withNineThereIsNoCorrelation() throws Exception {
        keep(town(3));

        Association found = association(Audience.SHARED);

        assertThat(found.correlation()).isEqualTo(new Correlation.TooFew(9));
        assertThat(found.leftOut()).isEqualTo(new LeftOut(2, 2));
        assertThat(found.cautions(DUTCH).getFirst())
                .startsWith("Te weinig gegevens")
                .endsWith("Nu zijn dat er 9.");
    }

    @Test
    void anIndicatorWithoutAWholeIsComparedByEachOfItsValues() throws Exception {
        for (int i = 1; i <= 10; i++) {
            score(town(i), Status.NOT_APPLICABLE, null, null);
            score(town(i), Status.VALUE, "VEILIGHEID_WI", i);
            score(town(i), Status.VALUE, "WI_VEILIGHEID", 11 - i);
        }

        List<Association> found = associations(Audience.SHARED, "SAM-08", "BEH-03");

        assertThat(found)
                .extracting(one -> one.collaboration().breakdown())
                .containsExactly(
                        new Breakdown("direction", "VEILIGHEID_WI"),
                        new Breakdown("direction", "WI_VEILIGHEID"));
        assertThat(coefficient(found.getFirst())).isCloseTo(1 - 60.0 / 990, within(1e-12));
        assertThat(coefficient(found.getLast())).isCloseTo(60.0 / 990 - 1, within(1e-12));
    }

    /** A median is not there where fewer than half had the event; who has one is no accident. */
    @Test
    void whatTakesTimeIsComparedAtItsHorizons() {
        assertThat(ComparedFigure.measuresOf(indicator("BEH-01")))
                .containsExactly("13w", "26w", "52w");
        assertThat(ComparedFigure.measuresOf(indicator("PLA-02"))).containsExactly("26w");
        assertThat(ComparedFigure.measuresOf(indicator("PLA-01"))).containsExactly("count");
    }

    @Test
    void theIndicatorsOfBothKindsAreKnownByTheirIds() {
        assertThat(indicators().filter(CollaborationQueries::isCollaboration)).hasSize(10);
        assertThat(indicators().filter(CollaborationQueries::isOutcome))
                .hasSize(8)
                .allMatch(one -> one.direction().equals("higher"));
    }

    private void meetings(String town, Status status, Integer number) throws Exception {
        published.figure("SAM-04 rate " + town + " 2025", status, number(number), 30, null);
    }

    private void jobs(String town, Status status, Integer number) throws Exception {
        published.figure("BEH-03 6m " + town + " 2025", status, number(number), 40, null);
    }

    private void score(String town, Status status, String direction, Integer sum) throws Exception {
        published.figure("SAM-08 mean " + town + " 2025", status, number(sum), 10, null);
        if (direction != null) {
            published.execute(
                    """
                    update published.observations set breakdown_1 = 'direction', value_1 = '%s', squares = 100
                    where indicator = 'SAM-08' and status = 'VALUE' and breakdown_1 is null
                    """
                            .formatted(direction));
        }
    }

    private static Long number(Integer number) {
        return number == null ? null : (Long) number.longValue();
    }

    private void keep(String town) throws Exception {
        published.execute(
                "update published.observations set is_suppressed = true where indicator = 'BEH-03' and municipality_code = '%s'"
                        .formatted(town));
    }

    private static String town(int number) {
        return "GM90%02d".formatted(number);
    }

    private static double coefficient(Association found) {
        return ((Correlation.Found) found.correlation()).coefficient().value();
    }

    private Association association(Audience audience) {
        return associations(audience, "SAM-04", "BEH-03").getFirst();
    }

    private List<Association> associations(Audience audience, String one, String other) {
        return new CollaborationQueries(DisclosedFigures.of(published.queries(), audience), "BOTOC")
                .associations(List.of(indicator(one)), List.of(indicator(other)), YEAR);
    }

    private Indicator indicator(String id) {
        return indicators().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private Stream<Indicator> indicators() {
        return published.queries().indicators().stream();
    }
}
