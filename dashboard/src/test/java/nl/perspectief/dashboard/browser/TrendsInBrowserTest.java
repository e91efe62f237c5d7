package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One figure through time, as a reader meets it. */
class TrendsInBrowserTest extends BrowserTest {

    private static final String HANDOVER = "trends?programma=BOTOC&indicator=SAM-02&maat=rate";

    @Test
    void anotherIndicatorIsChosenAndStandsInTheAddress() {
        go("trends?programma=BOTOC");
        assertThat(page.locator(".p-trend h2")).hasText("Hoeveel plaatsingen op werk zijn er?");

        named(AriaRole.COMBOBOX, "Indicator").fill("Warme");
        named(AriaRole.OPTION, "Warme overdracht").click();

        assertThat(page.locator(".p-trend h2")).hasText("Hoe vaak is de overdracht warm?");
        assertThat(page)
                .hasURL(
                        served.url()
                                + "/trends?programma=BOTOC&indicator=SAM-02&maat=rate&per=kwartaal");
        assertThat(page.locator(".p-trend .p-answer"))
                .containsText(served.published().newest("SAM-02", "rate"));
    }

    @Test
    void aMunicipalityIsChosenByItsSmallChartAndTheArrowKeysReadItsLine() {
        go(HANDOVER);
        assertThat(page.locator(".p-multiple")).hasCount(16);

        assertThat(page.getByLabel("alle cijfers: Tilburg"))
                .hasAttribute("href", "gemeente?programma=BOTOC&gemeente=GM0855");
        page.locator(".p-multiple")
                .filter(new Locator.FilterOptions().setHasText("Tilburg"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*gemeenten=GM0855&indicator=SAM-02.*"));
        assertThat(page.locator(".p-multiple[aria-current]")).containsText("Tilburg");
        assertThat(page.locator(".p-trend .p-answer")).containsText("in Tilburg");
        page.locator(".p-trend .p-plot").press("End");
        assertThat(page.locator("perspectief-chart [aria-live]"))
                .hasText(Pattern.compile("2026-K3, Tilburg, Cijfer .*BOTOC.*"));
    }

    @Test
    void theChartIsTakenAlongAsPictureAndAsNumbers() throws IOException {
        go(HANDOVER);
        page.locator(".p-trend .p-download summary").click();

        var png = ImageIO.read(downloaded("PNG").toFile());
        var svg = Files.readString(downloaded("SVG"));
        var csv = rows(Files.readString(downloaded("CSV")));

        assertThat(png.getWidth()).isEqualTo(1920);
        assertThat(svg)
                .contains("Hoe vaak is de overdracht warm?", "fictieve cijfers", "2026", "<path");
        page.locator(".p-chart-foot [aria-expanded]").click();
        var inTable = page.locator(".p-trend .p-table tbody th").allTextContents();
        assertThat(csv.subList(0, inTable.size()))
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(inTable);
        assertThat(csv.get(inTable.size() - 1).get("waarde")).matches("\\d+(,\\d+)?");
    }

    private Path downloaded(String kind) {
        var menu = page.locator(".p-trend .p-download");
        if (menu.getAttribute("open") == null) {
            menu.locator("summary").click();
        }
        return page.waitForDownload(() -> named(AriaRole.BUTTON, "Download: " + kind).click())
                .path();
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(';')
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get();
        return format.parse(new StringReader(csv.substring(1))).getRecords();
    }

    @Test
    void aChartLeadsToTheDeliveriesBehindItAndTheReaderComesBack() {
        go(HANDOVER + "&gemeenten=GM0855");

        named(AriaRole.LINK, "Waar komt dit vandaan?").click();

        assertThat(heading("Op welke leveringen rust dit cijfer?")).isVisible();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("Tilburg");
        everyoneCanReadIt();
        page.goBack();
        assertThat(page.locator(".p-trend .p-answer")).containsText("in Tilburg");
    }

    @Test
    void noWidthNeedsScrollingAside() {
        go(HANDOVER + "&gemeenten=GM0014,GM0363,GM0855");

        nobodyHasToScrollAside();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, nl", "DARK, en"})
    void nothingStandsInTheWayOfAnyone(ColorScheme scheme, String language) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        go(HANDOVER + "&gemeenten=GM0855&taal=" + language);
        page.locator(".p-chart-foot [aria-expanded]").click();
        assertThat(page.locator(".p-table")).isVisible();

        everyoneCanReadIt();
    }
}
