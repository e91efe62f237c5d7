package nl.perspectief.dashboard.origin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.util.List;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.indicator.Observation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A figure followed back, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class OriginViewTest extends SpringBrowserlessTest {

    @TempDir private static Path data;

    @BeforeAll
    static void publish() {
        PublishedFixture.publish(data);
    }

    @DynamicPropertySource
    static void figures(DynamicPropertyRegistry properties) {
        properties.add("perspectief.data", data::toString);
    }

    @Test
    void aQuartersOwnFigureRestsOnItsOwnDeliveryAndTellsWhatItCounts() {
        open("programma=BOTOC&gemeenten=GM0855&indicator=SAM-04&periode=2026-K1");

        assertThat(shown())
                .containsIgnoringCase("2026-K1 in Tilburg waren beide aanwezig")
                .contains("Teller", "Noemer")
                .contains("Het rust op 1 levering van 1 gemeente.")
                .contains("Welke rijen en cellen dat zijn, ziet alleen de gemeente zelf.");
        assertThat(rows()).hasSize(2).last().asString().matches("Tilburg2026-K1.*ja");
    }

    @Test
    void aFigureFromListsRestsOnTheNewestOfEveryMunicipality() {
        open("programma=BOTOC&indicator=PLA-01&periode=2025-K1");

        assertThat(shown()).contains("van elke gemeente telt de nieuwste");
        assertThat(rows().subList(1, rows().size()))
                .hasSizeGreaterThan(10)
                .filteredOn(row -> row.endsWith("ja"))
                .noneMatch(row -> row.contains("2025-K1"));
    }

    @Test
    void whoIsMissingFromTheFigureIsNamed() {
        open("programma=BOTOC&indicator=SAM-04&periode=2026-K3");

        assertThat(rows()).anyMatch(row -> row.contains("nee: "));
    }

    @Test
    void anotherPeriodIsChosenAndStandsInTheAddress() {
        open("programma=BOTOC&indicator=PLA-01");

        @SuppressWarnings("unchecked")
        Select<Observation> periods = $(Select.class).withCaption("Kwartaal of jaar").single();
        test(periods).selectItem("2025-K3");

        assertThat(shown()).contains("In 2025-K3 ");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters())
                .extracting(QueryParameters::getParameters)
                .satisfies(
                        parameters ->
                                assertThat(parameters)
                                        .containsEntry("periode", List.of("2025-K3")));
    }

    @Test
    void whatTheAddressAsksInVainIsSaid() {
        open("programma=BOTOC&gemeenten=GM0855,GM0363&indicator=XXX-01&periode=2031");

        assertThat(shown())
                .contains("Indicator XXX-01 is niet bekend.")
                .contains("Van ‘2031’ is er geen cijfer.")
                .contains("kies één gemeente om die te volgen");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("herkomst", QueryParameters.fromString(query));
    }

    private List<String> rows() {
        return $(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private String shown() {
        // some spaces keep words together on a line
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
