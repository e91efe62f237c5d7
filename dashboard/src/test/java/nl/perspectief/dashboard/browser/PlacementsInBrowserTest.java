package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page about placements, and whether all can read it. */
class PlacementsInBrowserTest extends BrowserTest {

    @Test
    void everyStepIsABarWithItsWordsARowOfTheTableAndAWayToItsDefinition() throws IOException {
        go("plaatsingen" + TILBURG + "&cohort=2025-K2");
        var found =
                page.locator(".p-row")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(heading("Betaald werk binnen 26 weken")));
        var words = found.locator(".p-bar-value").first().textContent();

        assertThat(found.locator(".p-bar")).hasCount(2);
        assertThat(found.locator(".p-fill").first().getAttribute("style"))
                .matches("inline-size: \\d+(\\.\\d+)?%;");
        page.locator(".p-over-all").first().getByText("Toon als tabel").click();
        assertThat(page.locator(".p-over-all .p-table tbody tr").nth(4))
                .containsText(Pattern.compile("Betaald werk binnen 26 weken.*" + words));

        page.locator(".p-over-all .p-download summary").first().click();
        var picture =
                page.waitForDownload(() -> named(AriaRole.BUTTON, "Download: SVG").click()).path();
        assertThat(Files.readString(picture))
                .contains("Hoe ver komen jongeren?", "Betaald werk binnen 26 weken", words);

        named(AriaRole.LINK, "Waar komt dit vandaan? Betaald werk binnen 26 weken").click();
        assertThat(page).hasURL(Pattern.compile(".*herkomst\\?.*maat=26w.*periode=2025-K2"));
        page.goBack();
        page.getByText("Betaald werk binnen 26 weken", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*definities\\?.*indicator=PLA-02"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, nl, 1440", "DARK, en, 320"})
    void nothingStandsInTheWayOfAnyone(ColorScheme scheme, String language, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 900);
        go(
                "plaatsingen?programma=BOTOC&gemeenten=GM0363,GM0855&cohort=2025-K2&uitsplitsing=sector&taal="
                        + language);
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
