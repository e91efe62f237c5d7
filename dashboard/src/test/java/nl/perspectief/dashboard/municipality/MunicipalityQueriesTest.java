package nl.perspectief.dashboard.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.PublishedFixture;
import nl.perspectief.dashboard.indicator.RetentionFigures;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.PublishedWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page asks, and what of it may be told. */
class MunicipalityQueriesTest {

    private static final String ARNHEM =
            "programma=BOTOC&gemeenten=GM0202&tm=2024-K3&vergelijk=provincie";
    private static final String UTRECHT = "programma=BOTOC&gemeenten=GM0344&tm=2024-K3";
    private static final String KEPT =
            "update published.observations set is_suppressed = true where municipality_code = '%s'"
                    + " and indicator = '%s'";

    @TempDir private Path data;

    /** The ten spells of the design: S(364) = .365714 (.064242–.691703), after five ends. */
    @Test
    void survivalOfPeersIsReadFromTheirOneCurve() throws Exception {
        var row = row(profile(ARNHEM), "BEH-01", "52w");

        assertThat(row.own()).isNull();
        assertThat(row.others().value()).isEqualTo(0.365714, offset(1e-6));
        assertThat(row.others().estimate().lower()).isEqualTo(0.064242, offset(1e-6));
    }

    /** By 182 days four had ended: the curve itself does not tell it. */
    @Test
    void whatTheCurveDoesNotTellIsKept() throws Exception {
        assertThat(row(profile(ARNHEM), "BEH-01", "26w").others())
                .returns(Status.SUPPRESSED, Observation::status)
                .returns(null, Observation::numerator);
    }

    @Test
    void whatIsKeptOfOneIsKeptOfAllTogetherAndOfItsOwnPage() throws Exception {
        var others = row(profile(ARNHEM, KEPT.formatted("GM0344", "BEH-01")), "BEH-01", "52w");
        assertThat(others.others())
                .returns(Status.SUPPRESSED, Observation::status)
                .returns(null, Observation::estimate);

        var own = row(profile(UTRECHT, KEPT.formatted("GM0344", "BER-02")), "BER-02", "rate");
        assertThat(own.own())
                .returns(Status.SUPPRESSED, Observation::status)
                .returns(null, Observation::numerator);
        assertThat(own.compared().signal()).isEqualTo(Signal.ABSENT);
        assertThat(own.past().hasFigures()).isFalse();
    }

    @Test
    void onlyFiguresThatWerePublishedHaveARowAndOnlyUpToTheLastQuarter() throws Exception {
        var profile = profile(UTRECHT);

        assertThat(profile.rows())
                .extracting(row -> row.figure().indicator().id())
                .containsExactly("BER-02", "PLA-01", "BEH-01", "BEH-01", "BEH-01", "DQ-01");
        assertThat(row(profile, "BER-02", "rate").past().quarters()).hasSize(1);
        assertThat(profile.deliveries())
                .extracting(one -> one.quarter().toString())
                .containsExactly("2024-K3");
    }

    private static Row row(Profile profile, String indicator, String measure) {
        return profile.rows().stream()
                .filter(row -> row.figure().indicator().id().equals(indicator))
                .filter(row -> row.figure().measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    /**
     * @param changes to what was published
     */
    private Profile profile(String address, String... changes) throws IOException, SQLException {
        var folder = data.resolve("published-" + changes.length + address.hashCode());
        publish(folder, changes);
        try (var warehouse = new PublishedWarehouse(folder)) {
            return new StandingQueries(new CurrentFigures(warehouse, new SignedIn()))
                    .look(
                            QueryParameters.fromString(address),
                            Language.DUTCH,
                            new MunicipalityQueries()::answer)
                    .orElseThrow()
                    .answer()
                    .profile();
        }
    }

    private static void publish(Path folder, String... changes) throws IOException, SQLException {
        var name = "2026-10-14-%s.duckdb".formatted(PublishedFixture.SNAPSHOT.substring(0, 12));
        try (var figures = RetentionFigures.create(folder.resolve(name))) {
            for (String change : changes) {
                figures.execute(change);
            }
        }
        Files.writeString(folder.resolve("current"), name + "\n");
    }
}
