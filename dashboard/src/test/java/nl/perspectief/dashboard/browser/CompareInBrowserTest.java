package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on which figures are compared, as a reader meets it. */
class CompareInBrowserTest extends BrowserTest {

    private static final String PAGE =
            "vergelijken?programma=BOTOC&per=kwartaal&periode=2026-K2&cijfers=SAM-02-rate,PLA-01-count";

    /** A page of a few: what can be read of a few can be read of all. */
    private static final String SMALL =
            "vergelijken?programma=BOTOC&per=kwartaal&periode=2026-K2&cijfers=SAM-02-rate,SAM-04-rate"
                    + "&gemeenten=GM0014,GM0855&groep=keuze&weergave=";

    private static final List<String> VIEWS =
            List.of("tabel", "trechter", "stippen", "verandering", "samenhang", "kaart", "tijd");

    private void look(String query) {
        page.navigate(served.url() + "/" + query);
        page.waitForSelector(".p-compare-cards .p-card");
        page.waitForTimeout(400);
    }

    @Test
    void nothingStandsInTheWayOfAnyoneInAnyViewAndNoWidthNeedsScrollingAside() {
        for (String view : VIEWS) {
            page.setViewportSize(1440, 900);
            look(SMALL + view);
            assertThat(page.locator(".p-views [aria-current]")).hasCount(1);

            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                everyoneCanRead(".p-compare-cards");
            }
            nobodyHasToScrollAside();
        }
    }

    @Test
    void arrowKeysWalkTheFunnelAndWhoHasNoFigureIsReadToo() {
        look(PAGE + "&weergave=trechter");
        var plot = page.locator(".p-plot").first();
        plot.press("Home");

        assertThat(page.locator("perspectief-chart [aria-live]").first())
                .hasText(Pattern.compile(".+, Warme overdracht (niet geleverd|.*%).*"));
        plot.press("End");
        assertThat(page.locator("perspectief-chart [aria-live]").first())
                .hasText(Pattern.compile(".*Grenzen 99,8\\s% \\d+–\\d+\\s%.*"));
        assertThat(drawn()).contains("circle", "dashed");
    }

    /** The shapes of the points, and the lines of the limits. */
    private String drawn() {
        return (String)
                page.evaluate(
                        """
                        () => JSON.stringify(document.querySelector("perspectief-chart").drawn.series
                            .map((one) => [one.type, one.data[0]?.symbol, Array.isArray(one.lineStyle?.type) ? "dashed" : ""]))
                        """);
    }

    @Test
    void thePictureAndTheNumbersOfAFunnelCanBeTakenAlong() throws Exception {
        look(PAGE + "&weergave=trechter");
        page.locator(".p-download summary").first().click();
        var csv =
                page.waitForDownload(() -> named(AriaRole.BUTTON, "Download: CSV").first().click());
        assertThat(Files.readString(csv.path()))
                .contains("Amsterdam", "niet geleverd", "Grenzen 99,8");

        page.locator(".p-download summary").first().click();
        var svg =
                page.waitForDownload(() -> named(AriaRole.BUTTON, "Download: SVG").first().click());
        assertThat(Files.readString(svg.path())).contains("<svg", "Warme overdracht");
    }

    @Test
    void aSecondFigureIsChosenFromTheListAndStandsInTheAddress() {
        look("vergelijken?programma=BOTOC&per=kwartaal&cijfers=SAM-02-rate");
        var another = named(AriaRole.COMBOBOX, "Nog een cijfer");
        another.fill("Plaatsingen");
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("Plaatsingen op werk.*")))
                .first()
                .click();

        assertThat(page).hasURL(Pattern.compile(".*cijfers=SAM-02-rate%2CPLA-01-count.*"));
        assertThat(page.locator(".p-comparison thead th")).hasCount(3);
    }

    @Test
    void aComparisonIsKeptUnderANameAndOpenedAgain() {
        look(PAGE + "&weergave=kaart");
        named(AriaRole.TEXTBOX, "Naam").last().fill("Overdracht op de kaart");
        named(AriaRole.BUTTON, "Bewaar deze vergelijking").click();
        assertThat(page.locator(".p-saved .p-remark"))
                .hasText("Overdracht op de kaart is bewaard.");
        everyoneCanReadIt();

        look("vergelijken?programma=IMPULS_SZW");
        page.locator(".p-saved-list a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*weergave=kaart.*SAM-02-rate.*"));
        named(AriaRole.BUTTON, "Verwijder Overdracht op de kaart").click();
        assertThat(page.locator(".p-saved")).containsText("U hebt nog niets bewaard.");
    }

    @Test
    void theSamePageIsThereInEnglishByNight() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(PAGE + "&taal=en");

        assertThat(heading("Compare")).isVisible();
        assertThat(page.locator(".p-comparison")).containsText("not delivered");
        everyoneCanReadIt();
    }
}
