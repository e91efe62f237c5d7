package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Taking figures along, as a reader does it in a browser. */
class ExportingInBrowserTest extends BrowserTest {

    @Test
    void aFileIsMadeFetchedAndGone() throws IOException {
        page.navigate(
                served.url()
                        + "/exporteren?programma=BOTOC&gemeenten=GM0855&indicatoren=BER-01&formaat=csv-nl");
        assertThat(heading("Wat wilt u meenemen?")).isVisible();
        everyoneCanReadItInBothThemes();

        named(AriaRole.BUTTON, "Maak het bestand").click();
        var fetch = page.locator(".p-download-link");
        assertThat(fetch).isVisible();
        everyoneCanReadIt();
        nobodyHasToScrollAside();
        var download = page.waitForDownload(fetch::click);

        assertThat(download.suggestedFilename()).matches("perspectief-[0-9a-f]{12}\\.zip");
        try (var zip = new ZipFile(download.path().toFile())) {
            assertThat(zip.size()).isEqualTo(2);
            try (var csv = zip.getInputStream(zip.entries().nextElement())) {
                assertThat(new String(csv.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("\uFEFFindicator;")
                        .contains("BER-01;count;BOTOC;GM0855;");
            }
        }
        assertThat(page.locator(".p-export")).containsText("Opgehaald of weggegooid");
    }
}
