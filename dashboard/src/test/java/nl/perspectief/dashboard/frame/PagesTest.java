package nl.perspectief.dashboard.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.nio.file.Path;
import java.util.List;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Every page in the frame, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class PagesTest extends SpringBrowserlessTest {

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
    void everyPageIsInTheNavigationWithWhatIsChosenAndIsMarkedWhenShown() {
        for (MenuEntry page : pagesOfFigures()) {
            open(page, "programma=BOTOC&gemeenten=GM0855&tm=2026-K2");

            assertThat(links()).hasSameSizeAs(MenuConfiguration.getMenuEntries());
            assertThat(links())
                    .allSatisfy(
                            link ->
                                    assertThat(link.getHref())
                                            .endsWith(
                                                    "?programma=BOTOC&gemeenten=GM0855&tm=2026-K2"));
            assertThat(links())
                    .filteredOn(
                            link -> "page".equals(link.getElement().getAttribute("aria-current")))
                    .extracting(Anchor::getText)
                    .containsExactly(Language.DUTCH.messages(page.menuClass()).say("page.name"));
        }
    }

    @Test
    void everyPageHonoursTheLastQuarterInTheBar() {
        for (MenuEntry page : pagesOfFigures()) {
            open(page, "programma=BOTOC&tm=2026-K2");

            assertThat($(Select.class).withClassName("p-up-to").single().getValue())
                    .isEqualTo(new Quarter(2026, 2));
        }
    }

    @Test
    void everyPageSaysWhatItDoesNotKnowAndGoesOn() {
        for (MenuEntry page : pagesOfFigures()) {
            open(page, "programma=BOTOC&tm=2031-K1");

            assertThat(shown())
                    .contains("Van ‘2031-K1’ zijn er geen cijfers.")
                    .contains(Language.DUTCH.messages(page.menuClass()).say("page.name"));
        }
    }

    private static List<MenuEntry> pagesOfFigures() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(page -> FiguresPage.class.isAssignableFrom(page.menuClass()))
                .toList();
    }

    private static void open(MenuEntry page, String query) {
        UI.getCurrent()
                .navigate(page.path().replaceFirst("^/", ""), QueryParameters.fromString(query));
    }

    private List<Anchor> links() {
        return $(Anchor.class, $(Navigation.class).single()).all();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
