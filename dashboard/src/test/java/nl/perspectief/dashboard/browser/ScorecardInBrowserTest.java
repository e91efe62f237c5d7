package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page about collaboration, as a reader meets it. */
class ScorecardInBrowserTest extends BrowserTest {

    private static final String PAGE =
            "samenwerking?programma=BOTOC&samen=SAM-04-rate&uitkomst=BEH-03-6m";

    @Test
    void arrowKeysWalkTheCellsAndEachSaysInFullWhatItIs() {
        go(PAGE + "&volgorde=signaal");
        var cells = page.locator(".p-scores td");
        cells.first().press("ArrowDown");

        assertThat(page.locator(".p-scores td:focus"))
                .hasAttribute(
                        "aria-label",
                        Pattern.compile(
                                "Utrecht, Warme overdracht, 2026: \\d+\\s% \\(95\\s%: .*\\), 5 van \\d+; "
                                        + "slechter dan BOTOC als geheel, en dat is zelden toeval\\."));
        assertThat(page.locator(".p-score-told")).containsText("Utrecht, Warme overdracht");
        assertThat(page.locator(".p-scores [tabindex='0']")).hasCount(1);
        page.keyboard().press("Home");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*gemeenten=GM0344.*volgorde=signaal.*"));
    }

    @Test
    void aNameIsSearchedWhileTypingAndTheProgrammeStays() {
        go(PAGE);
        named(AriaRole.TEXTBOX, "Zoek een gemeente").fill("tilb");

        assertThat(page.locator(".p-scores tbody tr:visible")).hasCount(2);
        assertThat(page.locator(".p-scores tbody tr:visible").first()).containsText("BOTOC");
        assertThat(page).hasURL(Pattern.compile(".*zoek=tilb.*"));
    }

    @Test
    void bothSidesStandBesideEachOtherAndInTheTable() {
        go(PAGE);
        var card = page.locator(".p-card").filter(hasHeading("Waar beoordelen"));
        var tilburg = card.locator(".p-pair").filter(hasText("Tilburg"));

        assertThat(tilburg).containsText("4,50");
        assertThat(tilburg).containsText("1,50");
        assertThat(tilburg).containsText("Veiligheid oordeelt hoger");
        card.locator("[aria-expanded]").click();
        assertThat(card.locator(".p-table tbody tr").filter(hasText("Amsterdam")).first())
                .containsText("afgeschermd");
    }

    @Test
    void noWidthNeedsScrollingAside() {
        go(PAGE + "&gemeenten=GM0344,GM0855");

        nobodyHasToScrollAside();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, nl", "DARK, en"})
    void nothingStandsInTheWayOfAnyone(ColorScheme scheme, String language) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        go(PAGE + "&gemeenten=GM0855&taal=" + language);
        assertThat(page.locator(".p-scores td").first()).isVisible();

        everyoneCanReadIt();
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Locator.FilterOptions hasHeading(String text) {
        return new Locator.FilterOptions()
                .setHas(
                        page.getByRole(
                                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text)));
    }
}
