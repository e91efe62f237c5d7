package nl.perspectief.dashboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.figure.Question;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.indicator.Indicator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page with invented figures, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class TrendsViewTest extends SpringBrowserlessTest {

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
    void withoutAChoiceItShowsThePlacements() {
        open("programma=BOTOC");

        assertThat(shown())
                .contains("Hoeveel plaatsingen op werk zijn er?")
                .contains("Per gemeente")
                .doesNotContain("niet bekend");
    }

    @Test
    void whatStandsInTheAddressIsShownOfWhoIsChosen() {
        open("programma=BOTOC&gemeenten=GM0855&indicator=SAM-02&maat=rate&per=kwartaal");

        assertThat(shown())
                .contains("Hoe vaak is de overdracht warm?")
                .contains("in Tilburg")
                .contains("voor BOTOC als geheel");
        assertThat(indicators().getValue().id()).isEqualTo("SAM-02");
    }

    @Test
    void whatIsNotKnownIsAnsweredByPlainRemarks() {
        open("programma=BOTOC&indicator=<b>X&maat=zz&per=dag");

        assertThat(shown())
                .contains("Indicator <b>X is niet bekend. Getoond wordt: Plaatsingen op werk.")
                .contains("Maat zz hoort niet bij Plaatsingen op werk. Getoond wordt: aantal.")
                .contains("Per dag is er niets. Getoond wordt: per kwartaal.");
    }

    @Test
    void theMeasureIsOnlyAskedForWhereThereAreSeveral() {
        open("programma=BOTOC&indicator=BEH-01&maat=26w");

        assertThat($(Select.class).withClassName("p-choice-measure").single().getValue())
                .isInstanceOfSatisfying(
                        Question.class, one -> assertThat(one.measure()).isEqualTo("26w"));
        assertThat(shown())
                .contains("van de lopende plaatsingen in BOTOC is langer dan drie maanden");
    }

    @Test
    void anEarlierQuarterEndsTheLine() {
        open("programma=BOTOC&tm=2026-K1");

        assertThat(shown()).contains("In 2026-K1 was in BOTOC").doesNotContain("In 2026-K3");
    }

    @Test
    void partOfAYearIsNotSetBesideAWholeOne() {
        open("programma=BOTOC&indicator=BEH-01&maat=26w&per=jaar");

        assertThat(shown())
                .contains("2025", "Alleen hele jaren staan naast elkaar")
                .doesNotContain("In 2026", "dan een jaar eerder");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Indicator> indicators() {
        return $(ComboBox.class).withClassName("p-choice-indicator").single();
    }

    private static void open(String query) {
        UI.getCurrent().navigate(TrendsView.PATH, QueryParameters.fromString(query));
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
