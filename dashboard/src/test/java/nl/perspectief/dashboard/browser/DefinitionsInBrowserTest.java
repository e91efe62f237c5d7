package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The definitions book on its page, and the way to it. */
class DefinitionsInBrowserTest extends BrowserTest {

    @Test
    void aTitleLeadsToItsDefinitionAndWhatIsChosenComesAlong() {
        go(TILBURG);

        named(AriaRole.LINK, "Hoeveel jongeren houden hun werk?").click();

        assertThat(page.locator("h1")).hasText("Definities");
        assertThat(page)
                .hasURL(
                        served.url()
                                + "/definities?programma=BOTOC&gemeenten=GM0855&indicator=BEH-01");
        assertThat(page.locator("details[open]")).hasCount(1);
        assertThat(page.locator("#BEH-01 summary")).isInViewport();
        assertThat(page.locator("#BEH-01")).containsText("Voorbeeld");
        named(AriaRole.LINK, "Overzicht").click();
        assertThat(page.locator(".p-lead")).containsText("Tilburg");
    }

    @Test
    void lookingForAWordLeavesWhatIsAboutIt() {
        page.navigate(served.url() + "/definities?programma=BOTOC");
        assertThat(page.locator(".p-entry")).hasCount(26);

        named(AriaRole.TEXTBOX, "Zoeken").fill("warme overdracht");

        assertThat(page.locator("#BER-01")).hasCount(0);
        assertThat(page.locator("#SAM-02")).isVisible();
        page.waitForURL("**/definities?programma=BOTOC&zoek=warme*");
        page.reload();
        assertThat(page.locator("#SAM-02")).isVisible();
        assertThat(page.locator("#BER-01")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, nl", "DARK, en"})
    void nothingStandsInTheWayOfAnyone(ColorScheme scheme, String language) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(served.url() + "/definities?indicator=BEH-01&taal=" + language);
        assertThat(page.locator("details[open]")).hasCount(1);

        everyoneCanReadIt();
    }
}
