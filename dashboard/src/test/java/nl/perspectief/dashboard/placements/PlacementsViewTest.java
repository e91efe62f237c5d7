package nl.perspectief.dashboard.placements;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
class PlacementsViewTest extends SpringBrowserlessTest {

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
    void whatIsChosenStandsInTheAddressAndWhatIsUsualDoesNot() {
        open("programma=BOTOC&cohort=2025-K2&per=jaar");

        assertThat(select("Jongeren uit").getValue()).hasToString("2025-K2");
        test(select("Jongeren uit")).selectItem("2025");

        assertThat(parameters()).doesNotContainKey("cohort").containsEntry("per", List.of("jaar"));
    }

    @Test
    void everyQuestionIsThereAndTheTrendIsTested() {
        open("programma=BOTOC&cohort=2025-K2");

        assertThat(shown())
                .contains("Hoe ver komen jongeren?")
                .contains("Hoe lang duurt het tot de eerste betaalde baan?")
                .contains("Hoeveel plaatsingen op werk zijn er?")
                .contains("Wat voor werk is het, en wie gaat naar school?")
                .contains(
                        "Is het aandeel met betaald werk binnen 26 weken in BOTOC door de tijd veranderd? Over de laatste");
    }

    @Test
    void aBreakdownAddsAQuestionForEachFigureThatHasIt() {
        open("programma=BOTOC&uitsplitsing=sector");

        assertThat(shown())
                .contains("Hoeveel plaatsingen, naar sector?")
                .contains("Hoe vaak is het gewoon werk zonder subsidie, naar sector?")
                .doesNotContain("Wie gaat naar school of een leerwerkplek, naar");
    }

    @Test
    void whatTheAddressAsksInVainIsSaid() {
        open("programma=BOTOC&cohort=2031&per=eeuw&uitsplitsing=aftercare");

        assertThat(shown())
                .contains("‘2031’ is hier geen jaar of kwartaal om te kiezen. U ziet nu 2025.")
                .contains("Per eeuw is er niets.");
    }

    private static void open(String query) {
        UI.getCurrent().navigate(PlacementsView.PATH, QueryParameters.fromString(query));
    }

    private Select<?> select(String label) {
        return $(Select.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> parameters() {
        return UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getParameters();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
