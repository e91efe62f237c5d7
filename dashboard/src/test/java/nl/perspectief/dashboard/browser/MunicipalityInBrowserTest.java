package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All figures of one municipality, as a reader meets them. */
class MunicipalityInBrowserTest extends BrowserTest {

    private static final String QUARTER = "gemeente" + TILBURG + "&per=kwartaal";

    @Test
    void fromWhoDeliveredToOneMunicipalityAndFromAFigureToItsDefinition() {
        page.navigate(served.url() + "/?programma=BOTOC");
        page.locator(".p-grid").getByText("Tilburg").click();
        assertThat(page.locator("h1")).hasText("Gemeente Tilburg");
        assertThat(page).hasURL(served.url() + "/gemeente?programma=BOTOC&gemeente=GM0855");

        named(AriaRole.LINK, "Werkbehoud na 26 weken").click();

        assertThat(page.locator("h1")).hasText("Definities");
    }

    @Test
    void aFigureIsDrawnBesideTheProgrammeAndTheSentenceCanBeCopied() {
        open(QUARTER);
        var row = page.locator(".p-profile tbody tr").filter(has("Warme overdracht"));

        assertThat(row.locator("perspectief-whiskers .p-whiskers-dot")).hasCount(1);
        assertThat(row.locator("perspectief-whiskers .p-whiskers-band")).hasCount(1);
        assertThat(row.locator("perspectief-sparkline path").first()).isAttached();
        assertThat(named(AriaRole.BUTTON, "Kopieer zin")).isVisible();
    }

    @Test
    void noWidthNeedsScrollingAside() {
        open(QUARTER + "&vergelijk=provincie");

        nobodyHasToScrollAside();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, nl", "DARK, en"})
    void nothingStandsInTheWayOfAnyone(ColorScheme scheme, String language) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        open(QUARTER + "&vergelijk=provincie&taal=" + language);
        page.locator(".p-profile summary").click();

        everyoneCanReadIt();
    }

    private void open(String path) {
        page.navigate(served.url() + "/" + path);
        page.waitForSelector("perspectief-whiskers svg");
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
