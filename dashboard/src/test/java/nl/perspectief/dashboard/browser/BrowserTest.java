package nl.perspectief.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page as a reader meets it; nothing may go wrong in the browser meanwhile. */
@ExtendWith(ServedOnce.class)
abstract class BrowserTest {

    private static final int MOST_LOOKS = 30;

    static final String TILBURG = "?programma=BOTOC&gemeenten=GM0855";

    final List<String> complaints = new ArrayList<>();
    Served served;
    Page page;

    @BeforeEach
    void openPage(Served running) {
        served = running;
        page = Chromium.page(running.usual(), complaints);
    }

    @AfterEach
    void nothingWentWrongInTheBrowser() {
        page.close();
        assertThat(complaints).isEmpty();
    }

    final void go(String query) {
        page.navigate(served.url() + "/" + query);
        page.waitForSelector(".p-plot svg");
    }

    private int scrollWidth() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    /** On a narrow screen the page is as wide as the screen. */
    final void nobodyHasToScrollAside() {
        for (int width : List.of(320, 390, 768)) {
            page.setViewportSize(width, 900);
            // charts and bars take their new width once the browser has time for it
            for (int i = 0; i < MOST_LOOKS && scrollWidth() != width; i++) {
                page.waitForTimeout(300);
            }
            assertThat(scrollWidth()).isEqualTo(width);
        }
    }

    /** No rule of WCAG that can be checked is broken. */
    final void everyoneCanReadIt() {
        everyoneCanReadIt(new AxeBuilder(page));
    }

    /** The same of a part of the page. */
    final void everyoneCanRead(String part) {
        everyoneCanReadIt(new AxeBuilder(page).include(part));
    }

    private static void everyoneCanReadIt(AxeBuilder axe) {
        // the framework's own sign for a lost connection lies outside the page
        var violations = axe.exclude("vaadin-connection-indicator").analyze().getViolations();

        assertThat(violations)
                .flatExtracting(Rule::getNodes)
                .extracting(CheckedNode::getHtml, CheckedNode::getFailureSummary)
                .isEmpty();
    }

    /** The same by day and by night. */
    final void everyoneCanReadItInBothThemes() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            everyoneCanReadIt();
        }
    }

    final Locator tile(String title) {
        return page.locator(".p-tile").filter(new Locator.FilterOptions().setHas(heading(title)));
    }

    /** The large figure of a tile. */
    final Locator figure(String title) {
        return tile(title).locator(".p-figure > span:first-child");
    }

    final Locator heading(String title) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    final Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
    }

    final void choose(String municipality) {
        named(AriaRole.COMBOBOX, "Gemeenten").fill(municipality);
        named(AriaRole.OPTION, municipality).click();
        page.keyboard().press("Escape");
    }
}
