package nl.perspectief.dashboard.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.PublishedFixture;
import nl.perspectief.dashboard.indicator.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceDeliveriesTest {

    private static final String TOWN = "GM0344";
    private static final String OTHER = "GM0202";

    @TempDir Path folder;
    private PublishedFixture published;

    @BeforeEach
    void publish() throws Exception {
        published =
                PublishedFixture.create(folder.resolve("figures.duckdb"))
                        .municipality(TOWN, "Utrecht")
                        .municipality(OTHER, "Arnhem")
                        .delivery("BOTOC", TOWN, "2025-K3", "IMPORTED")
                        .delivery("BOTOC", TOWN, "2025-K4", "IMPORTED")
                        .delivery("BOTOC", OTHER, "2025-K3", "IMPORTED")
                        .delivery("BOTOC", OTHER, "2025-K4", "RETURNED");
    }

    @AfterEach
    void close() throws Exception {
        published.close();
    }

    @Test
    void whatIsReadFromListsRestsOnTheNewestOnes() throws Exception {
        source("BER-02", TOWN, "2025-K4").source("BER-02", OTHER, "2025-K3");
        published
                .figure("BER-02 rate ALL 2025-K3", Status.VALUE, 30L, 60, null)
                .figure("BER-02 rate " + TOWN + " 2025-K3", Status.VALUE, 20L, 40, null)
                .figure("BER-02 rate " + OTHER + " 2025-K3", Status.VALUE, 10L, 20, null);

        assertThat(behind("BER-02"))
                .containsExactly("GM0202 2025-K3 IMPORTED true", "GM0344 2025-K4 IMPORTED true");
    }

    @Test
    void aYearOfAStockRestsOnItsLastQuarterAndWhoIsMissingIsTold() throws Exception {
        source("DQ-01", TOWN, "2025-K3").source("DQ-01", TOWN, "2025-K4");
        published
                .figure("DQ-01 rate ALL 2025", Status.VALUE, 30L, 60, null)
                .figure("DQ-01 rate " + TOWN + " 2025", Status.VALUE, 20L, 40, null)
                .figure("DQ-01 rate " + OTHER + " 2025", Status.NOT_DELIVERED, null, null, null);

        assertThat(behind("DQ-01"))
                .containsExactly("GM0202 2025-K4 RETURNED false", "GM0344 2025-K4 IMPORTED true");
    }

    @Test
    void aSnapshotThatDoesNotTellSaysSo() throws Exception {
        published
                .execute("drop table published.sources")
                .figure("BER-02 rate ALL 2025-K3", Status.VALUE, 30L, 60, null);

        assertThatThrownBy(() -> behind("BER-02"))
                .isInstanceOf(ProvenanceException.class)
                .hasMessageContaining("Momentopname 0123456789ab zegt niet op welke leveringen");
    }

    private SourceDeliveriesTest source(String indicator, String code, String quarter)
            throws Exception {
        published.insert("sources", indicator, "BOTOC", code, quarter);
        return this;
    }

    private List<String> behind(String indicator) {
        var figures = DisclosedFigures.of(published.queries(), Audience.SHARED);
        var total = figures.observations(ObservationFilter.of(indicator).totals()).getFirst();
        return new SourceDeliveries(figures)
                .of(total).stream()
                        .map(
                                one ->
                                        "%s %s %s %s"
                                                .formatted(
                                                        one.delivery().municipalityCode(),
                                                        one.delivery().quarter(),
                                                        one.delivery().state(),
                                                        one.isInFigure()))
                        .toList();
    }
}
