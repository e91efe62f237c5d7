package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is around every page: the filter in the address, the themes, all widths, the keyboard. */
class FrameInBrowserTest extends BrowserTest {

    @Test
    void theFrameSaysHowFreshAndHowCompleteTheFiguresAre() {
        go("");

        assertThat(page.locator(".p-standing"))
                .hasText(
                        "Stand 14-10-2026 · 2026-K3 over 14 van 16 gemeenten · kenmerk 5f0c2e9a7b31");
        assertThat(page.locator(".p-band")).isVisible();
        assertThat(page).hasURL(served.url() + "/?programma=BOTOC");
    }

    @Test
    void whatIsChosenStandsInTheAddressAndComesBackFromIt() {
        go("");

        choose("Tilburg");

        assertThat(page).hasURL(served.url() + "/" + TILBURG);
        assertThat(page.locator(".p-lead")).containsText("Tilburg binnen BOTOC");
        var seen = figure("Gestart").textContent();
        page.reload();
        assertThat(figure("Gestart")).hasText(seen);
        assertThat(page.locator(".p-lead")).containsText("Tilburg binnen BOTOC");
    }

    @Test
    void theWayBackLeadsThroughWhatWasChosen() {
        go("");
        choose("Tilburg");
        assertThat(page).hasURL(served.url() + "/" + TILBURG);
        choose("Breda");
        assertThat(page).hasURL(served.url() + "/?programma=BOTOC&gemeenten=GM0758,GM0855");

        page.goBack();
        assertThat(page).hasURL(served.url() + "/" + TILBURG);
        assertThat(page.locator(".p-lead")).containsText("Tilburg binnen BOTOC");
        page.goBack();
        assertThat(page).hasURL(served.url() + "/?programma=BOTOC");
        assertThat(page.locator(".p-lead")).containsText("Alle 16 gemeenten");
        page.goForward();
        assertThat(page.locator(".p-lead")).containsText("Tilburg binnen BOTOC");
    }

    @Test
    void anotherProgrammeShowsItsOwnFigures() {
        go(TILBURG);

        page.locator("vaadin-select").first().click();
        named(AriaRole.OPTION, "Impulsprogramma").click();

        assertThat(page).hasURL(served.url() + "/?programma=IMPULS_SZW&gemeenten=GM0855");
        assertThat(page.locator(".p-lead")).containsText("Tilburg binnen het Impulsprogramma");
    }

    @Test
    void anEarlierQuarterIsChosenAndTheFiguresEndThere() {
        go("");

        page.locator("vaadin-select.p-up-to").click();
        named(AriaRole.OPTION, "2026-K2").click();

        assertThat(page).hasURL(served.url() + "/?programma=BOTOC&tm=2026-K2");
        assertThat(page.locator(".p-lead")).containsText("tot en met 2026-K2");
        assertThat(page.locator(".p-standing")).containsText("2026-K2 over 15 van 16 gemeenten");
        assertThat(tile("Gestart")).containsText("BOTOC · 2026-K2");
    }

    @Test
    void theOtherLanguageIsOneClickAwayAndRemembered() {
        try (var own = served.context(1440, ColorScheme.LIGHT)) {
            page.close();
            page = Chromium.page(own, complaints);
            go(TILBURG);

            page.getByTitle("English").click();

            assertThat(page.locator("h1")).hasText("Overview");
            assertThat(page).hasURL(served.url() + "/" + TILBURG + "&taal=en");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator(".p-standing")).containsText("14\u00a0Oct\u00a02026");
            go("?programma=BOTOC");
            assertThat(page.locator("h1")).hasText("Overview");
            go("?programma=BOTOC&taal=nl");
            assertThat(page.locator("h1")).hasText("Overzicht");
        }
    }

    @Test
    void anAddressWithUnknownNamesGetsASentenceAndAPage() {
        go("?programma=BOTOC&gemeenten=GM0855,<b>GM9999");

        assertThat(page.locator(".p-remark"))
                .hasText("<b>GM9999 doet niet mee aan BOTOC en is weggelaten.");
        assertThat(page.locator(".p-lead")).containsText("Tilburg");
        assertThat(page).hasURL(served.url() + "/" + TILBURG);
    }

    @Test
    void aWrongAddressIsAnsweredCalmly() {
        page.navigate(served.url() + "/bestaat-niet");

        assertThat(page.locator("h1")).hasText("Deze pagina is er niet");
        everyoneCanReadIt();
        complaints.removeIf(complaint -> complaint.contains("404"));
    }

    @Test
    void whatIsNoAddressAtAllIsAnsweredCalmlyToo() {
        page.navigate(served.url() + "/?programma=%E0%A4&gemeenten=%00");

        assertThat(page.locator("h1")).hasText("Dit adres klopt niet");
        complaints.removeIf(complaint -> complaint.contains("400"));
        named(AriaRole.LINK, "Naar het overzicht").click();
        assertThat(page.locator("h1")).hasText("Overzicht");
    }

    @Test
    void whatTheServerItselfCannotReadGetsTheSamePage() {
        for (var path : List.of("/%zz", "/%E0%A4", "/perspectief/%zz.css", "/..%2f..%2fetc")) {
            page.navigate(served.url() + path);

            assertThat(page.locator("h1")).hasText("Dit adres klopt niet");
            assertThat(page.locator("body")).not().containsText("HTTP Status");
        }
        complaints.removeIf(complaint -> complaint.contains("400"));
    }

    @Test
    void nothingMovesWhileThePageComes() {
        page.addInitScript(
                """
                window.moved = 0;
                new PerformanceObserver(list => list.getEntries().forEach(one => { window.moved += one.value; }))
                    .observe({ type: "layout-shift", buffered: true });
                """);

        go("");
        page.waitForTimeout(500);

        assertThat(((Number) page.evaluate("window.moved")).doubleValue()).isLessThan(0.01);
    }

    @Test
    void forcedColoursAndTheWishForLessMotionAreHonoured() {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setForcedColors(ForcedColors.ACTIVE)
                        .setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(served.url() + "/plaatsingen?programma=BOTOC");

        var bar = page.locator(".p-fill").first();
        assertThat(bar.evaluate("one => getComputedStyle(one).backgroundColor"))
                .isNotEqualTo(page.evaluate("getComputedStyle(document.body).backgroundColor"));
        everyoneCanReadIt();
        assertThat(
                        page.evaluate(
                                "document.getAnimations().filter(one => one.playState === 'running').length"))
                .isEqualTo(0);
    }

    @Test
    void theThemeSwitchTurnsThePageAndItsDrawings() {
        go("");
        var light = groundAndBar();

        page.getByTitle("Thema: systeem").click();
        page.getByTitle("Thema: licht").click();
        assertThat(page.getByTitle("Thema: donker")).isVisible();

        assertThat(groundAndBar()).doesNotContainAnyElementsOf(light);
        page.getByTitle("Thema: donker").click();
        assertThat(page.getByTitle("Thema: systeem")).isVisible();
    }

    private List<Object> groundAndBar() {
        return List.of(
                page.evaluate("getComputedStyle(document.body).backgroundColor"),
                page.evaluate(
                        "document.querySelector('perspectief-chart').drawn.series[0].itemStyle.color"));
    }

    @Test
    void whoseSystemIsDarkGetsADarkPage() {
        try (var dark = served.context(1440, ColorScheme.DARK)) {
            page.close();
            page = Chromium.page(dark, complaints);
            go("");

            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(15, 22, 27)");
        }
    }

    private static final LocatorAssertions.IsInViewportOptions WHOLE =
            new LocatorAssertions.IsInViewportOptions().setRatio(1);

    @Test
    void noWidthNeedsScrollingAside() {
        go(TILBURG);

        for (int width : List.of(320, 390, 768, 1024, 1920)) {
            page.setViewportSize(width, 900);
            page.waitForTimeout(400);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(page.getByTitle("English")).isInViewport(WHOLE);
        }
    }

    @Test
    void theNavigationFoldsAwayOnASmallScreen() {
        page.setViewportSize(390, 900);
        go("");
        var link = named(AriaRole.LINK, "Overzicht").first();
        assertThat(link).not().isVisible();

        page.getByLabel("Menu").click();

        assertThat(link).isVisible();
    }

    @Test
    void theKeyboardMaySkipWhatIsTheSameEverywhere() {
        go("");

        page.keyboard().press("Tab");
        assertThat(named(AriaRole.BUTTON, "Naar de inhoud")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void onPaperADrawingIsWhole() {
        try (var dark = served.context(1440, ColorScheme.DARK)) {
            page.close();
            page = Chromium.page(dark, complaints);
            go(TILBURG);

            page.evaluate("dispatchEvent(new Event('beforeprint'))");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("vaadin-select").first()).not().isVisible();
            assertThat(page.locator(".p-band")).isVisible();
            assertThat(page.evaluate(OUTSIDE)).isEqualTo(List.of());
            assertThat(page.evaluate("getComputedStyle(document.body).colorScheme"))
                    .isEqualTo("light");
        }
    }

    /** The words of drawings that would fall off the paper. */
    private static final String OUTSIDE =
            """
            [...document.querySelectorAll('.p-plot')].flatMap(plot => {
                const paper = plot.getBoundingClientRect();
                return [...plot.querySelectorAll('svg text')].filter(text => {
                    const place = text.getBoundingClientRect();
                    return place.bottom > paper.bottom + 1 || place.right > paper.right + 1;
                }).map(text => text.textContent);
            })
            """;
}
