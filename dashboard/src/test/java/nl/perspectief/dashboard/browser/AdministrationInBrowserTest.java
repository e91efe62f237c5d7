package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import nl.perspectief.dashboard.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages with which the programme is run, as everyone must be able to read them. */
class AdministrationInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "leveringen?programma=IMPULS_SZW&gemeenten=GM0344, Leveringen",
        "vaststellen?programma=BOTOC, Vaststellen",
        "beheer/accounts, Accounts",
        "beheer/afspraken, Afspraken",
        "beheer/deelname, Deelname",
        "beheer/instellingen, Instellingen",
        "beheer/logboek, Logboek",
        "beheer/nachtrun, Nachtrun",
        "koppelen, Koppelen"
    })
    void everyoneCanReadThePagesOfTheMinistry(String address, String heading) {
        var administrator = served.accounts().make(Role.BEHEER, null);
        try (var context =
                SignedInReader.in(
                        served.strangers(1440, ColorScheme.LIGHT), served.url(), administrator)) {
            page.close();
            page = Chromium.page(context, complaints);
            page.navigate(served.url() + "/" + address);
            assertThat(page.locator("h1")).hasText(heading);
            page.waitForTimeout(500);

            everyoneCanReadItInBothThemes();
            nobodyHasToScrollAside();
        }
    }
}
