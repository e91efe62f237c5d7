package nl.perspectief.dashboard.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.sql.PublishedWarehouse;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalQueriesTest {

    private static final Quarter LAST = new Quarter(2026, 3);

    @TempDir static Path data;

    private static PublishedWarehouse warehouse;
    private static SignalQueries queries;
    private static Programme programme;
    private static String snapshotId;

    @BeforeAll
    static void publish() {
        PublishedFixture.publish(data);
        warehouse = new PublishedWarehouse(data.resolve("warehouse"));
        var figures = new CurrentFigures(warehouse, new SignedIn());
        queries = new SignalQueries(figures);
        snapshotId = figures.read(one -> one.snapshot().id()).orElseThrow();
        programme =
                figures.read(
                                one ->
                                        new Programme(
                                                "BOTOC",
                                                "BOTOC",
                                                one.participants("BOTOC"),
                                                one.coverage("BOTOC")))
                        .orElseThrow();
    }

    @AfterAll
    static void close() {
        warehouse.close();
    }

    @Test
    void everyMunicipalityHasItsPlaceAndWhoDidNotDeliverIsSeen() {
        var spotted = queries.ask(snapshotId, programme, LAST).orElseThrow();

        assertThat(spotted.places()).hasSameSizeAs(programme.participants());
        assertThat(spotted.places())
                .filteredOn(one -> one.code().equals("GM0014"))
                .extracting(Place::mark)
                .containsExactly(Place.Mark.ABSENT);
        assertThat(spotted.levels() + spotted.trends()).isPositive();
    }

    @Test
    void whatWasFoundIsKeptUnderItsSnapshotAndQuarter() {
        var earlier = new Quarter(2026, 1);
        assertThat(queries.known(snapshotId, programme, earlier)).isEmpty();

        var found = queries.ask(snapshotId, programme, earlier);

        assertThat(found).isPresent();
        assertThat(queries.known(snapshotId, programme, earlier)).isEqualTo(found);
        assertThat(found.orElseThrow().spots())
                .allSatisfy(
                        spot ->
                                assertThat(spot.figure().period().last())
                                        .isLessThanOrEqualTo(earlier));
    }

    @Test
    void ofAnotherSnapshotNothingIsTold() {
        assertThat(queries.ask("another", programme, LAST)).isEmpty();
    }
}
