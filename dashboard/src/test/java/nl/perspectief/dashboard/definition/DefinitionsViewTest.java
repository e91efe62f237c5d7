package nl.perspectief.dashboard.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The book on its page, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class DefinitionsViewTest extends SpringBrowserlessTest {

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
    void anAddressOpensAnIndicatorAndAWord() {
        open("indicator=beh-01&begrip=mediaan");

        assertThat(opened()).containsExactly("BEH-01", "mediaan");
    }

    @Test
    void whatIsNotKnownIsSaidAndAllIsShown() {
        open("indicator=<b>X&begrip=gemiddelde-van-alle-gemeenten");

        assertThat(shown())
                .contains("De indicator ‘<b>X’ kennen we niet.")
                .contains("Het woord ‘gemiddelde-van-alle-…’ kennen we niet.")
                .contains("26 cijfers en 16 woorden");
        assertThat(opened()).isEmpty();
    }

    @Test
    void whatIsTypedIsLookedForInFiguresAndWords() {
        open("");
        var field = $(TextField.class).withClassName("p-search").single();

        test(field).setValue("Log-ranktoets");
        assertThat(shown()).contains("0 cijfers en 1 woord");
        assertThat(opened()).containsExactly("log-rank");
        test(field).setValue("zeppelin");
        assertThat(shown()).contains("Geen cijfer of woord gaat over ‘zeppelin’.");
        test(field).setValue("");
        assertThat(shown()).contains("26 cijfers en 16 woorden");
    }

    @Test
    void termsOfAFigureLeadToWordsThatAreThere() {
        open("indicator=BEH-01");

        var addresses =
                $(Anchor.class).withClassName("p-title-link").all().stream()
                        .map(Anchor::getHref)
                        .distinct()
                        .toList();

        assertThat(addresses).hasSize(3);
        assertThat(Glossary.words(Language.DUTCH))
                .extracting(word -> "definities?programma=BOTOC&begrip=" + word.key())
                .containsAll(addresses);
    }

    private static void open(String query) {
        UI.getCurrent()
                .navigate(
                        DefinitionLinks.PATH,
                        QueryParameters.fromString(
                                query.isEmpty() ? "programma=BOTOC" : "programma=BOTOC&" + query));
    }

    private List<String> opened() {
        return Stream.<Card>concat(
                        $(EntryCard.class).all().stream(), $(WordCard.class).all().stream())
                .filter(Card::isOpen)
                .map(card -> card.getId().orElseThrow())
                .toList();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
