package nl.perspectief.dashboard.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.util.List;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.figure.MunicipalityLinks;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page with invented figures, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class MunicipalityViewTest extends SpringBrowserlessTest {

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
    void whoIsChosenAloneInTheFilterIsShownWhateverElseTheAddressAsks() {
        open("programma=BOTOC&gemeenten=GM0855&gemeente=GM0363&per=kwartaal");

        assertThat(shown())
                .contains("Gemeente Tilburg", "Noord-Brabant, doet mee aan BOTOC sinds 2024-K3")
                .contains("In Tilburg wijk")
                .contains("Wat heeft Tilburg geleverd?");
        assertThat($(ComboBox.class).all()).noneMatch(one -> "Gemeente".equals(one.getLabel()));
    }

    @Test
    void withoutOneChosenThePageAsksForOneAndKeepsItInItsOwnParameter() {
        open("programma=BOTOC&gemeenten=GM0363,GM0855");
        assertThat(shown()).contains("U hebt 2 gemeenten gekozen. Kies er één");
        assertThat($(Anchor.class).withClassName("p-title-link").all())
                .extracting(Anchor::getText, Anchor::getHref)
                .contains(
                        tuple(
                                "Tilburg",
                                "gemeente?programma=BOTOC&gemeenten=GM0363,GM0855&gemeente=GM0855"));

        open("programma=BOTOC&gemeenten=GM0363,GM0855&gemeente=gm0855");

        assertThat(shown()).contains("Gemeente Tilburg");
    }

    @Test
    void whoDoesNotTakePartGetsAClearSentenceAndAList() {
        open("programma=BOTOC&gemeente=GM9999");
        assertThat(shown())
                .contains("‘GM9999’ is geen gemeente die meedoet aan BOTOC.")
                .contains("Gemeenten in BOTOC");

        open("programma=BOTOC&gemeente=GM0153");
        assertThat(shown())
                .contains("Enschede doet niet mee aan BOTOC, maar wel aan een ander programma.");
    }

    @Test
    void everyFigureHasARowUnderItsThemeWithTheWayToItsDefinition() {
        open("programma=BOTOC&gemeenten=GM0855&per=kwartaal");

        assertThat(rows())
                .anyMatch(row -> row.equals("Samenwerking"))
                .anyMatch(row -> row.startsWith("Warme overdracht") && row.contains(" van "))
                .anyMatch(row -> row.startsWith("Werkbehoud na 52 weken"))
                .anyMatch(row -> row.startsWith("2026-K3"));
        assertThat($(Anchor.class).withClassName("p-title-link").all())
                .extracting(Anchor::getHref)
                .contains("definities?programma=BOTOC&gemeenten=GM0855&indicator=SAM-02");
    }

    @Test
    void anotherPeerGroupStandsInTheAddressAndIsNamed() {
        open("programma=BOTOC&gemeenten=GM0855&per=kwartaal");

        test(peers()).selectItem("dezelfde provincie");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters())
                .extracting(QueryParameters::getParameters)
                .satisfies(
                        parameters ->
                                assertThat(parameters)
                                        .containsEntry("vergelijk", List.of("provincie"))
                                        .containsEntry("per", List.of("kwartaal")));
        assertThat(shown())
                .contains("De andere gemeenten in Noord-Brabant: Breda en Eindhoven.")
                .contains("2 andere in de provincie");
    }

    @Test
    void whoDeliversCohortsIsToldWhatThenDoesNotExist() {
        var cohorts =
                PublishedFixture.participants().stream()
                        .filter(one -> one.mode().equals("B"))
                        .findFirst()
                        .orElseThrow();
        open(
                "programma=%s&gemeenten=%s&per=kwartaal"
                        .formatted(cohorts.programme(), cohorts.code()));

        assertThat(shown()).contains("levert aantallen per startkwartaal, geen rij per jongere");
    }

    @Test
    void whatIsNotKnownIsAnsweredByPlainRemarks() {
        open("programma=BOTOC&gemeenten=GM0855&per=week&vergelijk=buren");

        assertThat(shown())
                .contains("Per ‘week’ is er niets. U ziet het laatste hele jaar.")
                .contains("Vergelijken met ‘buren’ kan niet.");
    }

    @Test
    void beforeThereIsAWholeYearTheQuarterIsShown() {
        open("programma=BOTOC&gemeenten=GM0855&tm=2025-K2");

        assertThat(shown()).contains("in 2025-K2").doesNotContain("in 2025 ");
    }

    @SuppressWarnings("unchecked")
    private Select<PeerGroup> peers() {
        return (Select<PeerGroup>)
                $(Select.class).all().stream()
                        .filter(one -> "Vergelijk ook met".equals(one.getLabel()))
                        .findFirst()
                        .orElseThrow();
    }

    private List<String> rows() {
        return $(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static void open(String query) {
        UI.getCurrent().navigate(MunicipalityLinks.PATH, QueryParameters.fromString(query));
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
