package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.frame.CurrentFigures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application over invented figures, as a reader meets it. */
class OverviewInBrowserTest {

    private static final String TILBURG = "?programma=BOTOC&gemeenten=GM0855";

    @TempDir static Path data;

    private static ConfigurableApplicationContext application;
    private static PublishedTotals published;
    private static Chromium chromium;
    private static BrowserContext usual;
    private static String url;

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() {
        application =
                SpringApplication.run(
                        PerspectiefApplication.class,
                        "--server.port=0",
                        "--perspectief.data=" + data);
        url = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
        published = new PublishedTotals(application.getBean(CurrentFigures.class));
        chromium = new Chromium();
        saysSoWhileNothingIsPublished();
        PublishedFixture.publish(data);
        usual = chromium.context(1440, ColorScheme.LIGHT);
    }

    /** Not a test of its own: it only holds before the first publication. */
    private static void saysSoWhileNothingIsPublished() {
        try (var early = chromium.browser().newContext()) {
            var page = early.newPage();
            page.navigate(url + "/");
            assertThat(page.locator("h1")).hasText("Er zijn nog geen cijfers");
        }
    }

    @AfterAll
    static void stop() {
        chromium.close();
        application.close();
    }

    @BeforeEach
    void openPage() {
        page = Chromium.page(usual, complaints);
    }

    @AfterEach
    void nothingWentWrongInTheBrowser() {
        page.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theTilesSayWhatIsPublished() {
        go("");

        assertThat(tile("Gestart")).hasText(published.newest("BER-01", "count"));
        assertThat(tile("Geplaatst")).hasText(published.newest("PLA-01", "count"));
        assertThat(tile("Werkt nog na 26 weken")).hasText(published.newest("BEH-01", "26w"));
        assertThat(tile("Warme overdracht")).hasText(published.newest("SAM-02", "rate"));
    }

    @Test
    void theFrameSaysHowFreshAndHowCompleteTheFiguresAre() {
        go("");

        assertThat(page.locator(".p-standing"))
                .hasText(
                        "Stand 14-10-2026 · 2026-K3 over 14 van 16 gemeenten · kenmerk 5f0c2e9a7b31");
        assertThat(page.locator(".p-band")).isVisible();
        assertThat(page).hasURL(url + "/?programma=BOTOC");
    }

    @Test
    void whatIsChosenStandsInTheAddressAndComesBackFromIt() {
        go("");

        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Gemeenten"))
                .fill("Tilb");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Tilburg")).click();
        page.keyboard().press("Escape");

        assertThat(page).hasURL(url + "/" + TILBURG);
        assertThat(page.locator(".p-lead")).containsText("Tilburg binnen BOTOC");
        var seen = tile("Gestart").textContent();
        page.reload();
        assertThat(tile("Gestart")).hasText(seen);
        assertThat(page.locator(".p-lead")).containsText("Tilburg binnen BOTOC");
    }

    @Test
    void anotherProgrammeShowsItsOwnFigures() {
        go(TILBURG);

        page.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Impulsprogramma"))
                .click();

        assertThat(page).hasURL(url + "/?programma=IMPULS_SZW&gemeenten=GM0855");
        assertThat(page.locator(".p-lead")).containsText("Tilburg binnen het Impulsprogramma");
    }

    @Test
    void anAddressWithUnknownNamesGetsASentenceAndAPage() {
        go("?programma=BOTOC&gemeenten=GM0855,<b>GM9999");

        assertThat(page.locator(".p-remark"))
                .hasText("<b>GM9999 doet niet mee aan BOTOC en is weggelaten.");
        assertThat(page.locator(".p-lead")).containsText("Tilburg");
        assertThat(page).hasURL(url + "/" + TILBURG);
    }

    @Test
    void anAbsentFigureIsToldInWords() {
        go("?programma=BOTOC&gemeenten=GM0014");

        assertThat(tile("Gestart")).hasText("niet geleverd");
        assertThat(page.locator(".p-tile").first()).containsText("Niet geleverd sinds 2026-K2.");
    }

    @Test
    void theTableHoldsTheNumbersThatAreDrawn() {
        go(TILBURG);
        var card = page.locator(".p-card").first();

        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Toon als tabel"))
                .click();

        var inTable =
                card.locator(".p-table tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("Tilburg"))
                        .locator("td:nth-child(3)")
                        .allTextContents();
        var drawn =
                page.evaluate(
                        "document.querySelector('perspectief-chart').drawn.series"
                                + ".find(one => one.name === 'Tilburg').data.map(String)");
        assertThat(inTable).hasSize(9).isEqualTo(drawn);
    }

    @Test
    void theArrowKeysReadTheRowsOfTheTable() {
        go("");
        var plot = page.locator(".p-plot").first();

        plot.press("End");

        assertThat(page.locator("perspectief-chart").first().locator("[aria-live]"))
                .hasText(
                        Pattern.compile(
                                "2026-K3, BOTOC, Plaatsingen %s, .*Gemeenten 14 van 16"
                                        .formatted(published.newest("PLA-01", "count"))));
        assertThat(page.locator(".p-tip").first()).containsText("2026-K3");
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

    @Test
    void aWrongAddressIsAnsweredCalmly() {
        page.navigate(url + "/bestaat-niet");

        assertThat(page.locator("h1")).hasText("Deze pagina is er niet");
        complaints.removeIf(complaint -> complaint.contains("404"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void nothingStandsInTheWayOfAnyone(String scheme) {
        go(TILBURG);
        page.evaluate("document.documentElement.style.colorScheme = '" + scheme + "'");
        while (page.getByText("Toon als tabel").count() > 0) {
            page.getByText("Toon als tabel").first().click();
        }
        for (var definition : page.locator(".p-definition summary").all()) {
            definition.click();
        }

        // the framework's own sign for a lost connection lies outside the page
        var violations =
                new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations();

        assertThat(violations)
                .flatExtracting(Rule::getNodes)
                .extracting(CheckedNode::getHtml, CheckedNode::getFailureSummary)
                .isEmpty();
    }

    @Test
    void noWidthNeedsScrollingAside() {
        go(TILBURG);

        for (int width : List.of(390, 768, 1024, 1920)) {
            page.setViewportSize(width, 900);
            page.waitForTimeout(400);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void theNavigationFoldsAwayOnASmallScreen() {
        page.setViewportSize(390, 900);
        go("");
        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Overzicht"));
        assertThat(link).not().isVisible();

        page.getByLabel("Menu").click();

        assertThat(link).isVisible();
    }

    @Test
    void whoseSystemIsDarkGetsADarkPage() {
        try (var dark = chromium.context(1440, ColorScheme.DARK)) {
            page.close();
            page = Chromium.page(dark, complaints);
            go("");

            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(15, 22, 27)");
        }
    }

    private void go(String query) {
        page.navigate(url + "/" + query);
        page.waitForSelector(".p-plot svg");
    }

    private Locator tile(String title) {
        return page.locator(".p-tile")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByRole(
                                                AriaRole.HEADING,
                                                new Page.GetByRoleOptions()
                                                        .setName(title)
                                                        .setExact(true))))
                .locator(".p-figure > span:first-child");
    }

    private List<Object> groundAndBar() {
        return List.of(
                page.evaluate("getComputedStyle(document.body).backgroundColor"),
                page.evaluate(
                        "document.querySelector('perspectief-chart').drawn.series[0].itemStyle.color"));
    }
}
