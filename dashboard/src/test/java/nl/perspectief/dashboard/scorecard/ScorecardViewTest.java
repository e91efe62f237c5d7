package nl.perspectief.dashboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.chart.ScoreGrid;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page with invented figures, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class ScorecardViewTest extends SpringBrowserlessTest {

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
    void whereBothSidesDifferIsToldAsTested() {
        open("programma=BOTOC");

        assertThat(shown())
                .contains("Waar beoordelen Veiligheid en Werk & Inkomen hun samenwerking")
                .contains("verschillen zij aantoonbaar in Tilburg (Veiligheid oordeelt hoger)");
    }

    @Test
    void aSignalIsToldInWordsOfWhoIsChosen() {
        open("programma=BOTOC&gemeenten=GM0344,GM0855");

        assertThat(shown())
                .contains("Utrecht, vergeleken met BOTOC als geheel: slechter bij Warme overdracht")
                .contains("Tilburg: geen cijfer wijkt zo ver af");
    }

    @Test
    void everyCellCarriesWhatItIsAndWhyThereIsNothing() {
        open("programma=BOTOC&volgorde=signaal");

        assertThat(grid())
                .containsSubsequence("\"name\":\"BOTOC\"", "\"name\":\"Utrecht\"")
                .contains("\"text\":\"afgeschermd\"")
                .contains("gaat over te weinig mensen");
    }

    @Test
    void aNetworkIsToldByItsPairsAndNotByWhoIsInThem() {
        open("programma=BOTOC&gemeenten=GM0855");

        assertThat(shown())
                .contains("In 2026-K2 werkten in Tilburg")
                .contains("van 6 mogelijke paren van partners echt samen")
                .contains("Waarom is niet te zien welke partners samenwerken?");
    }

    @Test
    void anAssociationIsNeverShownWithoutItsWarnings() {
        open("programma=BOTOC&samen=SAM-04-rate&uitkomst=BEH-01-26w");

        assertThat(shown())
                .contains("Gaan ‘Gezamenlijk casusoverleg’ en ")
                .contains("Het is geen bewijs dat het door die werkwijze komt.")
                .containsAnyOf(
                        "Het is geen bewijs dat het een door het ander komt.",
                        "Te weinig gegevens: een samenhang staat hier pas vanaf 10 gemeenten");
    }

    @Test
    void whatIsNotKnownIsAnsweredByPlainRemarks() {
        open("programma=BOTOC&per=dag&volgorde=hoogste&samen=SAM-99&uitkomst=<b>X");

        assertThat(shown())
                .contains("Per dag is er niets. Getoond wordt: per jaar.")
                .contains("Een volgorde hoogste is er niet. Getoond wordt: op naam.")
                .contains("Cijfer SAM-99 is niet bekend. Getoond wordt: Gezamenlijk casusoverleg.")
                .contains("Cijfer <b>X is niet bekend.");
    }

    @Test
    void anEarlierQuarterLeavesOutWhatCameAfterIt() {
        open("programma=BOTOC&tm=2026-K1&gemeenten=GM0855");

        assertThat(grid()).contains("\"period\":\"2025\"").doesNotContain("\"period\":\"2026\"");
        assertThat(shown()).contains("In 2025-K4 werkten in Tilburg").doesNotContain("2026-K2");
    }

    @Test
    void whatIsChosenElsewhereOnThePageStays() {
        open("programma=BOTOC&per=kwartaal&volgorde=signaal&samen=SAM-02-rate");

        assertThat($(Select.class).all())
                .extracting(one -> String.valueOf(one.getValue()))
                .anySatisfy(chosen -> assertThat(chosen).contains("SIGNAAL"))
                .anySatisfy(chosen -> assertThat(chosen).contains("QUARTER"))
                .anySatisfy(chosen -> assertThat(chosen).contains("SAM-02"));
    }

    private String grid() {
        return $(ScoreGrid.class).single().getElement().getProperty("model");
    }

    private static void open(String query) {
        UI.getCurrent().navigate(ScorecardView.PATH, QueryParameters.fromString(query));
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
