package nl.perspectief.dashboard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.perspectief.dashboard.indicator.CurveSelection;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.PublishedFixture;
import nl.perspectief.dashboard.indicator.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosedFiguresTest {

    private static final String TOWN = "GM0344";

    @TempDir Path folder;
    PublishedFixture published;

    @BeforeEach
    void publish() throws Exception {
        published =
                PublishedFixture.create(folder.resolve("figures.duckdb"))
                        .municipality(TOWN, "Utrecht")
                        .delivery("BOTOC", TOWN, "2025-K3", "IMPORTED")
                        .figure("BER-02 rate ALL 2025-K3", Status.VALUE, 30L, 60, null)
                        .figure("BER-02 rate " + TOWN + " 2025-K3", Status.VALUE, 3L, 40, null)
                        .figure("BEH-03 6m " + TOWN + " 2025-K3", Status.TOO_SHORT, 0L, 0, null);
    }

    @AfterEach
    void close() throws Exception {
        published.close();
    }

    @Test
    void whatIsSuppressedIsShownToItsOwnMunicipalityOnly() throws Exception {
        suppress("indicator = 'BER-02' and municipality_code = '" + TOWN + "'");

        assertThat(one(Audience.SHARED, "BER-02", TOWN))
                .isEqualTo("SUPPRESSED null/null ?null null");
        assertThat(one(Audience.municipality("GM0202"), "BER-02", TOWN)).startsWith("SUPPRESSED");
        assertThat(one(Audience.municipality(TOWN), "BER-02", TOWN))
                .isEqualTo("VALUE 3/40.0000 ?0 0.075");
        assertThat(one(Audience.OWN, "BER-02", TOWN)).isEqualTo("VALUE 3/40.0000 ?0 0.075");
        assertThat(one(Audience.SHARED, "BER-02", "ALL")).isEqualTo("VALUE 30/60.0000 ?0 0.5");
    }

    @Test
    void tooShortStaysTooShortAndLosesItsCounts() throws Exception {
        suppress("indicator = 'BEH-03'");

        assertThat(one(Audience.SHARED, "BEH-03", TOWN))
                .isEqualTo("TOO_SHORT null/null ?null null");
    }

    @Test
    void howManyAreNotKnownCanBeKeptAlone() throws Exception {
        published.execute(
                "update published.observations set unknown = 2, is_unknown_suppressed = true"
                        + " where municipality_code = 'ALL'");

        assertThat(one(Audience.SHARED, "BER-02", "ALL")).isEqualTo("VALUE 30/60.0000 ?null 0.5");
        assertThat(one(Audience.OWN, "BER-02", "ALL")).isEqualTo("VALUE 30/60.0000 ?2 0.5");
    }

    @Test
    void aSharedCurveHasMonthsAndHorizonsAndNoSmallNumbers() throws Exception {
        curve();

        DisclosedCurve shared = curve(Audience.SHARED);

        // at day 30 three had lost their work, which is not told; at day 60 eight
        assertThat(shared.days(364)).containsExactly(0, 60, 90, 91, 120, 150, 180, 182);
        assertThat(shared.atRisk(30)).isNull();
        assertThat(shared.survivalAt(45)).isNull();
        assertThat(shared.survivalAt(60)).isNotNull();
        assertThat(shared.steps()).isEmpty();
        assertThat(curve(Audience.OWN).steps()).hasSize(3);
    }

    @Test
    void aCurveIsKeptAtAHorizonWhereOneOfItsPartsIs() throws Exception {
        curve();
        suppress("indicator = 'BEH-01' and measure = '13w' and period = '2025'");

        assertThat(curve(Audience.SHARED).days(364)).containsExactly(120, 150, 180, 182);

        suppress("indicator = 'BEH-01' and period = '2025'");

        assertThat(curve(Audience.SHARED).isKept()).isTrue();
        assertThat(curve(Audience.OWN).isKept()).isFalse();
    }

    /** Of groups by aftercare there is no figure at 13 weeks: nobody is compared before. */
    @Test
    void daysBeforeAHorizonWithoutFiguresAreShownAsThoseOfTheNextOne() throws Exception {
        curve();
        published.execute("delete from published.observations where measure = '13w'");

        assertThat(curve(Audience.SHARED).days(364))
                .containsExactly(0, 60, 90, 91, 120, 150, 180, 182);

        suppress("indicator = 'BEH-01' and measure = '26w'");

        assertThat(curve(Audience.SHARED).cohort()).isNull();
        assertThat(curve(Audience.SHARED).isKept()).isTrue();
    }

    @Test
    void daysAfterTheLastHorizonWithFiguresAreOutsideOfThePlan() throws Exception {
        curve();
        published
                .execute("delete from published.observations where measure = '52w'")
                .day("BEH-01 main ALL 2025-K3", 360, 0, 40);

        assertThat(curve(Audience.SHARED).days(364).getLast()).isEqualTo(182);
        assertThat(curve(Audience.OWN).days(364).getLast()).isGreaterThan(182);
    }

    private void curve() throws Exception {
        for (String measure : List.of("13w", "26w", "52w")) {
            published
                    .figure("BEH-01 " + measure + " ALL 2025-K3", Status.VALUE, 8L, 60, 40L)
                    .figure("BEH-01 " + measure + " ALL 2025", Status.VALUE, 8L, 60, 40L);
        }
        published
                .day("BEH-01 main ALL 2025-K3", 20, 3, 0)
                .day("BEH-01 main ALL 2025-K3", 50, 5, 0)
                .day("BEH-01 main ALL 2025-K3", 190, 0, 52);
    }

    private DisclosedCurve curve(Audience audience) {
        return DisclosedFigures.of(published.queries(), audience)
                .curve(CurveSelection.retention("BOTOC"));
    }

    private void suppress(String which) throws Exception {
        published.execute("update published.observations set is_suppressed = true where " + which);
    }

    private String one(Audience audience, String indicator, String code) {
        Observation found =
                DisclosedFigures.of(published.queries(), audience)
                        .observations(ObservationFilter.of(indicator).municipalities(List.of(code)))
                        .getFirst();
        return "%s %s/%s ?%s %s"
                .formatted(
                        found.status(),
                        found.numerator(),
                        found.denominator(),
                        found.unknown(),
                        found.value());
    }
}
