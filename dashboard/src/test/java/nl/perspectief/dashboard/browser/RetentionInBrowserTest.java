package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page about retention, and whether all can read it. */
class RetentionInBrowserTest extends BrowserTest {

    @Test
    void whatIsChosenStandsInTheAddressAndTheArrowKeysReadEveryLine() {
        go("werkbehoud?programma=BOTOC&uitsplitsing=local_employer&van=2025-K1");

        page.getByText("Laagste en hoogste grens").click();
        assertThat(page)
                .hasURL(
                        Pattern.compile(
                                ".*werkbehoud\\?programma=BOTOC&uitsplitsing=local_employer&grenzen=ja&van=2025-K1"));

        page.locator(".p-plot").press("End");
        assertThat(page.locator("perspectief-chart [aria-live]"))
                .hasText(
                        Pattern.compile(
                                "52, Lokale werkgever, .*Laagste grens .*; 52, Andere werkgever, .*"));
        assertThat(page.locator(".p-tip-x")).hasText("Weken na de start: 52");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, nl, 1440", "DARK, en, 320"})
    void nothingStandsInTheWayOfAnyone(ColorScheme scheme, String language, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 900);
        go("werkbehoud?programma=BOTOC&gemeenten=GM0363,GM0855&grenzen=ja&taal=" + language);
        for (var toggle : page.locator(".p-chart-foot [aria-expanded]").all()) {
            toggle.click();
        }
        for (var definition : page.locator(".p-definition summary").all()) {
            definition.click();
        }

        everyoneCanReadIt();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }
}
