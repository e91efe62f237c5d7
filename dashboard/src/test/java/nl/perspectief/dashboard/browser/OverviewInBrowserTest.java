package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first page shows, and whether all can read it. */
class OverviewInBrowserTest extends BrowserTest {

    private static final String THREE = "?programma=BOTOC&gemeenten=GM0014,GM0363,GM0855";

    @Test
    void theTilesSayWhatIsPublished() {
        go("");

        var published = served.published();
        assertThat(figure("Gestart")).hasText(published.newest("BER-01", "count"));
        assertThat(figure("Geplaatst")).hasText(published.newest("PLA-01", "count"));
        assertThat(figure("Werkt nog na 26 weken")).hasText(published.newest("BEH-01", "26w"));
        assertThat(figure("Warme overdracht")).hasText(published.newest("SAM-02", "rate"));
    }

    @Test
    void whatStandsOutComesAfterThePageAndTheMapIsWalkedByArrowKeys() {
        go("?programma=BOTOC&tm=2026-K2");

        assertThat(page.locator(".p-signals .p-answer")).not().isEmpty();
        assertThat(page.locator(".p-skeleton")).hasCount(0);
        assertThat(page.locator(".p-place")).hasCount(16);
        page.locator(".p-place[tabindex='0']").focus();
        page.locator(".p-place", new Page.LocatorOptions().setHasText("Groningen")).focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".p-place:focus")).not().containsText("Groningen");
        assertThat(page.locator(".p-place[tabindex='0']")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*gemeente=GM\\d{4}.*"));
    }

    @Test
    void anAbsentFigureIsToldInWords() {
        go("?programma=BOTOC&gemeenten=GM0014");

        assertThat(figure("Gestart")).hasText("niet geleverd");
        assertThat(tile("Gestart")).containsText("Niet geleverd sinds 2026-K2.");
    }

    @Test
    void aSumOverFewerMunicipalitiesSaysSo() {
        go("");

        assertThat(tile("Geplaatst")).containsText("over 14 van 16 gemeenten");
        assertThat(tile("Geplaatst")).containsText("(toen over 15)");
    }

    @Test
    void theTableHoldsTheNumbersThatAreDrawn() {
        go(TILBURG);
        var card = page.locator(".p-cards .p-card").first();

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
    void theAnswerIsCopiedForALetterWithWhatItRestsOn() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        go(TILBURG);
        var card = page.locator(".p-cards .p-card").first();
        var answer = card.locator(".p-answer").textContent();

        card.getByText("Kopieer zin").click();

        assertThat(card.getByText("Gekopieerd").first()).isVisible();
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .asString()
                .startsWith(answer + " (Stand 14-10-2026, kenmerk ")
                .endsWith("fictieve cijfers)");
    }

    @Test
    void anOpenedTableLeavesTheDrawingsAsTheyAre() {
        go("");
        var before = heightsOfDrawings();

        for (int table = 1; table <= 3; table++) {
            page.getByText("Toon als tabel").last().click();
            assertThat(page.locator(".p-table")).hasCount(table);
            assertThat(heightsOfDrawings()).isEqualTo(before);
        }
    }

    private Object heightsOfDrawings() {
        return page.evaluate(
                "[...document.querySelectorAll('.p-plot')].map(one => one.clientHeight)");
    }

    @Test
    void theArrowKeysReadTheRowsOfTheTable() {
        go("");
        var plot =
                page.getByRole(
                        AriaRole.APPLICATION,
                        new Page.GetByRoleOptions()
                                .setName("Hoeveel plaatsingen op werk zijn er?"));

        plot.press("End");

        assertThat(page.locator("perspectief-chart").first().locator("[aria-live]"))
                .hasText(
                        Pattern.compile(
                                "2026-K3, BOTOC, Plaatsingen %s, .*Gemeenten 14 van 16"
                                        .formatted(served.published().newest("PLA-01", "count"))));
        assertThat(page.locator(".p-tip").first()).containsText("2026-K3");
    }

    @Test
    void noTwoNamesBesideADrawingTouch() {
        go(THREE);

        for (var chart : page.locator("perspectief-chart").all()) {
            var tops =
                    (List<?>)
                            chart.evaluate(
                                    """
                                    chart => [...chart.querySelectorAll('svg text')]
                                        .filter(text => ['Amsterdam', 'Groningen', 'Tilburg', 'BOTOC', 'Overige']
                                            .includes(text.textContent))
                                        .map(text => text.getBoundingClientRect().top)
                                        .sort((one, other) => one - other)
                                    """);
            assertThat(tops).hasSize(4);
            for (int i = 1; i < tops.size(); i++) {
                assertThat(number(tops.get(i)) - number(tops.get(i - 1))).isGreaterThan(14);
            }
        }
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    @Test
    void onANarrowScreenTheNewestDeliveriesAreInSight() {
        page.setViewportSize(390, 900);
        go(TILBURG);

        page.locator("perspectief-marks").scrollIntoViewIfNeeded();

        assertThat(page.locator(".p-grid thead th").last()).isInViewport();
        assertThat(page.locator(".p-grid tbody th").first()).hasText("Tilburg");
    }

    @Test
    void aDefinitionOverThePageIsPutAway() {
        go("");
        var note = tile("Gestart").locator("details");

        note.locator("summary").click();
        assertThat(note.getByText("Elk traject telt één keer")).isVisible();
        page.keyboard().press("Escape");
        assertThat(note.getByText("Elk traject telt één keer")).not().isVisible();
        assertThat(note.locator("summary")).isFocused();

        note.locator("summary").click();
        page.locator("h1").click();
        assertThat(note.getByText("Elk traject telt één keer")).not().isVisible();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, nl", "DARK, en"})
    void nothingStandsInTheWayOfAnyone(ColorScheme scheme, String language) {
        go(TILBURG + "&taal=" + language);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (var toggle : page.locator(".p-chart-foot [aria-expanded]").all()) {
            toggle.click();
        }
        for (var definition : page.locator(".p-definition summary").all()) {
            definition.click();
        }

        everyoneCanReadIt();
    }
}
