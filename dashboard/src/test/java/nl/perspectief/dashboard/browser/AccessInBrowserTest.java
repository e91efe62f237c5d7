package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import nl.perspectief.dashboard.access.Role;
import org.junit.jupiter.api.Test;

/** Signing in and out, and one's own account, as somebody meets them. */
class AccessInBrowserTest extends BrowserTest {

    @Test
    void somebodySignsInSeesWhoTheyAreAndSignsOut() {
        var account = served.accounts().make(Role.GEMEENTE, "GM0855");
        page.close();
        try (var stranger = served.strangers(390, ColorScheme.DARK)) {
            page = Chromium.page(stranger, complaints);
            page.navigate(served.url() + "/trends?programma=BOTOC&gemeenten=GM0855");
            everyoneCanReadIt();
            nobodyHasToScrollAside();
            page.setViewportSize(1440, 900);
            page.getByLabel("E-mailadres").fill(account.email());
            page.getByLabel("Wachtwoord").fill(account.password());
            page.keyboard().press("Enter");

            page.waitForSelector(".p-plot svg");
            assertThat(page.locator(".p-account-role")).hasText("gemeente Tilburg");
            assertThat(page.locator(".p-own")).containsText("niet afgeschermd");
            everyoneCanReadIt();

            page.getByText("Afmelden").click();
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS))
                    .hasText("U bent afgemeld.");
            page.navigate(served.url() + "/trends");
            assertThat(page.locator("h1")).hasText("Aanmelden");
        }
    }

    @Test
    void onesOwnAccountCanBeReadByEveryone() {
        page.navigate(served.url() + "/account");
        assertThat(page.locator("h1")).hasText("Mijn account");
        page.getByText("Tweede stap instellen").click();
        assertThat(page.locator(".p-secret")).not().isEmpty();
        everyoneCanReadIt();
        nobodyHasToScrollAside();
    }
}
