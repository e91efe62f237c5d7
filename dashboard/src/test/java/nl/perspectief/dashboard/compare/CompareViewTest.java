package nl.perspectief.dashboard.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.chart.ComparisonTable;
import nl.perspectief.dashboard.chart.PlaceMap;
import nl.perspectief.dashboard.chart.SmallMultiples;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page with invented figures, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class CompareViewTest extends SpringBrowserlessTest {

    private static final String CHOSEN =
            "programma=BOTOC&per=kwartaal&cijfers=SAM-02-rate,SAM-04-rate&periode=2026-K2";

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
    void theTableHasEveryoneWithAFigureOrTheWordInItsPlace() {
        open(CHOSEN);

        assertThat(table())
                .contains("\"name\":\"BOTOC\"", "\"name\":\"Amsterdam\"")
                .contains("\"text\":\"niet geleverd\"")
                .contains("plaats ");
        assertThat(shown())
                .contains("Hoe verschillen gemeenten in 2026-K2?")
                .contains("Zonder cijfer");
    }

    @Test
    void everyViewShowsTheSameSelectionAndLeadsToTheOthers() {
        for (View view : View.values()) {
            open(CHOSEN + "&weergave=" + view.code());

            assertThat($(Anchor.class, $(ViewTabs.class).single()).all())
                    .hasSize(View.values().length)
                    .allSatisfy(
                            link ->
                                    assertThat(link.getHref())
                                            .contains("cijfers=SAM-02-rate")
                                            .contains("per=kwartaal")
                                            .contains("periode=2026-K2"))
                    .filteredOn(
                            link -> "page".equals(link.getElement().getAttribute("aria-current")))
                    .hasSize(1);
            assertThat(shown()).contains("Warme overdracht");
        }
    }

    @Test
    void theMapAndTheSmallChartsHaveEveryoneToo() {
        open(CHOSEN + "&weergave=kaart");
        assertThat($(PlaceMap.class).all()).hasSize(2);
        assertThat($(PlaceMap.class).first().getElement().getProperty("model"))
                .contains("niet geleverd");

        open(CHOSEN + "&weergave=tijd");
        assertThat($(SmallMultiples.class).first().getElement().getProperty("model"))
                .contains("Amsterdam", "trends?programma");
    }

    @Test
    void theExportHasEverythingFilledIn() {
        open(CHOSEN + "&gemeenten=GM0344,GM0855&groep=keuze");

        assertThat($(Anchor.class).withClassName("p-export-this").single().getHref())
                .startsWith("/exporteren?programma=BOTOC")
                .contains("GM0344", "GM0855", "SAM-02", "SAM-04", "quarter", "2026-K2");
        assertThat(shown()).contains("U hebt nog niets bewaard.");
    }

    @Test
    void whatDoesNotExistInCohortsSaysSo() {
        var cohorts =
                PublishedFixture.participants().stream()
                        .filter(one -> one.mode().equals("B"))
                        .findFirst()
                        .orElseThrow();
        open(
                "programma=%s&per=kwartaal&periode=2025-K4&cijfers=BEH-01-26w&groep=keuze&gemeenten=%s"
                        .formatted(cohorts.programme(), cohorts.code()));

        assertThat(table()).contains("\"text\":\"n.v.t.\"");
    }

    @Test
    void twoFiguresGoTogetherOnlyWithTheWarningThatThisIsNoProof() {
        open(CHOSEN + "&weergave=samenhang");
        assertThat(shown())
                .contains("Gaan ‘Warme overdracht’ en ‘Gezamenlijk casusoverleg’ samen op?")
                .containsAnyOf("Het is geen bewijs", "Te weinig gegevens");

        open("programma=BOTOC&cijfers=SAM-02-rate&weergave=samenhang");
        assertThat(shown()).contains("Kies hierboven een tweede cijfer.");
    }

    @Test
    void aPartOfEveryoneIsComparedByItself() {
        open("programma=BOTOC&cijfers=BEH-01-26w&periode=2025&deel=local_employer:J");

        assertThat(shown()).contains("Werkbehoud na 13 / 26 / 52 weken, ");
        assertThat($(Select.class).all())
                .extracting(one -> String.valueOf(one.getValue()))
                .contains("local_employer");
    }

    @Test
    void whatIsNotKnownIsAnsweredByPlainRemarksAndASensiblePage() {
        open(
                "programma=BOTOC&cijfers=SAM-99,<b>&weergave=taart&per=dag&periode=1999&tegen=2031"
                        + "&groep=provincie:Atlantis&deel=kleur:rood&volgorde=hoogste");

        assertThat(shown())
                .contains("Cijfer SAM-99 is niet bekend en is weggelaten.")
                .contains("Cijfer <b> is niet bekend")
                .contains("Een weergave taart is er niet. Getoond wordt: tabel.")
                .contains("Per dag is er niets.")
                .contains("Van periode 1999 zijn er zo geen cijfers. Getoond wordt: 2025.")
                .contains("Een groep provincie:Atlantis is er niet.")
                .contains("Een uitsplitsing naar kleur is er niet van al deze cijfers.")
                .contains("Een volgorde hoogste is er niet.")
                .contains("Hoe verschillen gemeenten in 2025?");
    }

    @Test
    void moreThanFourFiguresAreNotShownAndThatIsSaid() {
        open(
                "programma=BOTOC&per=kwartaal&cijfers=SAM-02-rate,SAM-04-rate,BER-01-count,"
                        + "PLA-01-count,DQ-01-rate");

        assertThat(shown()).contains("Er kunnen hoogstens 4 cijfers naast elkaar.");
        assertThat(table()).contains("Plaatsingen op werk").doesNotContain("Onbevestigde");
    }

    @Test
    void aLaterPeriodIsNotComparedWith() {
        open(CHOSEN + "&weergave=verandering&tegen=2026-K3");

        assertThat(shown()).contains("2026-K3 ligt niet eerder. Er wordt vergeleken met 2026-K1.");
    }

    private String table() {
        return $(ComparisonTable.class).single().getElement().getProperty("model");
    }

    private static void open(String query) {
        UI.getCurrent().navigate(CompareView.PATH, QueryParameters.fromString(query));
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
