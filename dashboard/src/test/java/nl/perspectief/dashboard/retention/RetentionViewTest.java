package nl.perspectief.dashboard.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.util.List;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page as it is put together, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class RetentionViewTest extends SpringBrowserlessTest {

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
    void theShareOfUnconfirmedPlacementsAndTheOtherWaysAreAlwaysInView() {
        open("programma=BOTOC");

        assertThat(shown())
                .contains("van de lopende plaatsingen in BOTOC is langer dan drie maanden")
                .contains("Zelfde werkgever na 26 weken")
                .contains("zoals het CBS telt")
                .contains("Zij verschillen omdat");
    }

    @Test
    void theTableHasARowForEveryGroup() {
        open("programma=BOTOC&gemeenten=GM0363,GM0855");

        assertThat($(NativeTableRow.class).all())
                .extracting(row -> row.getElement().getTextRecursively())
                .hasSize(4)
                .anyMatch(row -> row.startsWith("Tilburg"))
                .anyMatch(row -> row.startsWith("BOTOC"));
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("gemeente?programma=BOTOC&gemeenten=GM0363,GM0855&gemeente=GM0855");
    }

    @Test
    void theBoundsAreAskedForInTheAddress() {
        open("programma=BOTOC");
        assertThat(shown()).doesNotContain("Grenzen bij 26 weken");

        test($(Checkbox.class).single()).click();

        assertThat(shown()).contains("Grenzen bij 26 weken");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters())
                .extracting(QueryParameters::getParameters)
                .satisfies(
                        parameters ->
                                assertThat(parameters).containsEntry("grenzen", List.of("ja")));
    }

    @Test
    void whatTheAddressAsksInVainIsSaid() {
        open("programma=BOTOC&van=2031-K1&uitsplitsing=sector");

        assertThat(shown()).contains("‘2031-K1’ is geen startkwartaal").contains("Werkbehoud");
    }

    private static void open(String query) {
        UI.getCurrent().navigate(RetentionView.PATH, QueryParameters.fromString(query));
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
