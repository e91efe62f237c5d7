package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.perspectief.dashboard.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a workbook with a fault to a delivery that two persons stand for. */
class DeliverInBrowserTest extends BrowserTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports");
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aWorkbookIsMendedExplainedSubmittedAndAgreedTo() throws IOException {
        try (var anna = almelo(ColorScheme.LIGHT);
                var bram = almelo(ColorScheme.DARK)) {
            page.close();
            page = open(anna, "aanleveren?programma=IMPULS_SZW");
            named(AriaRole.BUTTON, "Zet aan").click();
            assertThat(page.getByText("Aan: iemand anders van uw gemeente")).isVisible();

            handIn("faulty/E13_te_veel_uren.xlsx", "IMPULS_GM0141_2025K2.xlsx");
            assertThat(page.locator(".p-outcome .p-answer"))
                    .containsText("Dit werkboek is teruggestuurd");
            assertThat(page.locator(".p-found-error summary")).containsText("Plaatsingen!H3");
            var marked =
                    page.waitForDownload(
                            () -> page.getByText("Download uw werkboek met aantekeningen").click());
            assertThat(marked.suggestedFilename())
                    .isEqualTo("IMPULS_GM0141_2025K2_aantekeningen.xlsx");
            assertThat(Files.size(marked.path())).isGreaterThan(10_000);
            everyoneCanReadIt();

            handIn("impuls_szw/IMPULS_GM0141_2025K2.xlsx", "IMPULS_GM0141_2025K1.xlsx");
            assertThat(page.locator(".p-outcome .p-answer")).containsText("Er zijn geen fouten.");
            assertThat(page.locator(".p-deliver-difference .p-answer"))
                    .containsText("rijen gelezen");
            confirmAll();
            named(AriaRole.BUTTON, "Dien in en vraag akkoord").click();
            assertThat(page.getByText("U hebt ingediend.")).isVisible();
            everyoneCanReadIt();
            nobodyHasToScrollAside();

            var address = page.url();
            page.close();
            page = open(bram, address.substring(served.url().length() + 1));
            named(AriaRole.BUTTON, "Geef akkoord").click();
            assertThat(page.getByText("Ingediend als versie 1.")).isVisible();
            assertThat(
                            page.locator(".p-table tbody tr")
                                    .filter(
                                            new Locator.FilterOptions()
                                                    .setHasText("IMPULS_GM0141_2025K1.xlsx")))
                    .containsText("ingediend, gaat vannacht mee");
            everyoneCanReadIt();
        }
    }

    @Test
    void aFileBeyondTheLimitIsCutOffByTheServer(@TempDir Path folder) throws IOException {
        try (var anna = almelo(ColorScheme.LIGHT)) {
            page.close();
            page = open(anna, "aanleveren");
            var large = folder.resolve("groot.xlsx");
            try (var file = new RandomAccessFile(large.toFile(), "rw")) {
                file.setLength(51L << 20);
            }
            // as from a browser that does not keep to what the page says
            page.evaluate("document.querySelector('vaadin-upload').maxFileSize = Infinity");
            page.locator("vaadin-upload input[type=file]").setInputFiles(large);

            assertThat(page.locator(".p-deliver-news")).containsText("groter dan 50 MB");
            complaints.removeIf(complaint -> complaint.contains("net::ERR_"));
        }
    }

    private BrowserContext almelo(ColorScheme scheme) {
        var account = served.accounts().make(Role.GEMEENTE, "GM0141");
        return SignedInReader.in(served.strangers(1440, scheme), served.url(), account);
    }

    private Page open(BrowserContext context, String address) {
        var opened = Chromium.page(context, complaints);
        opened.navigate(served.url() + "/" + address);
        opened.waitForSelector(".p-deliver h1");
        return opened;
    }

    private void handIn(String sample, String name) throws IOException {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                name, WORKBOOK, Files.readAllBytes(SAMPLES.resolve(sample))));
        assertThat(page.locator(".p-outcome .p-file-name")).hasText(name);
        assertThat(page).hasURL(Pattern.compile(".*ontvangst=\\d+$"));
    }

    private void confirmAll() {
        var open = named(AriaRole.BUTTON, "Ja, dit klopt");
        for (int left = open.count(); left > 0; left--) {
            page.locator(".p-remarks vaadin-text-area textarea").first().fill("Dit is nagekeken.");
            open.first().click();
            assertThat(open).hasCount(left - 1);
        }
        assertThat(page.locator(".p-remarks")).containsText("Bevestigd door u");
    }
}
