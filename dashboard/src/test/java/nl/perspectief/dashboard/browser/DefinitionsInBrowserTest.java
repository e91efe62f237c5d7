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
        assertThat(page.locator(".p-entry:has(h2)")).hasCount(26);

        named(AriaRole.TEXTBOX, "Zoeken").fill("warme overdracht");

        assertThat(page.locator("#BER-01")).hasCount(0);
        assertThat(page.locator("#SAM-02")).isVisible();
        page.waitForURL("**/definities?programma=BOTOC&zoek=warme*");
        choose("Tilburg");
        assertThat(page)
                .hasURL(
                        served.url()
                                + "/definities?programma=BOTOC&gemeenten=GM0855&zoek=warme%20overdracht");
        page.reload();
        assertThat(page.locator("#SAM-02")).isVisible();
        assertThat(page.locator("#BER-01")).hasCount(0);
    }

    @Test
    void aTermLeadsToTheWordThatExplainsIt() {
        page.navigate(served.url() + "/definities?programma=BOTOC&indicator=BER-02");

        page.locator("#BER-02").getByText("Onzekerheid").click();

        assertThat(page).hasURL(served.url() + "/definities?programma=BOTOC&begrip=interval");
        assertThat(page.locator("details[open]")).hasCount(1);
        assertThat(page.locator("#interval summary")).isInViewport();
        assertThat(page.locator("#interval")).containsText("als je toeval meerekent");
        named(AriaRole.BUTTON, "Naar de woorden").click();
        assertThat(page.locator(".p-words h2")).isFocused();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, nl, Which part", "DARK, en, Welk deel"})
    void nothingStandsInTheWayOfAnyone(ColorScheme scheme, String language, String other) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(
                served.url() + "/definities?indicator=BEH-01&begrip=mediaan&taal=" + language);
        assertThat(page.locator("details[open]")).hasCount(2);
        assertThat(page.locator(".p-page")).not().containsText(other);

        everyoneCanReadIt();
    }
}
