package nl.perspectief.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader sees while figures are published, or cannot be read. */
class PublicationInBrowserTest extends BrowserTest {

    private Path pointer;
    private String current;

    @BeforeEach
    void remember() throws Exception {
        pointer = served.warehouse().resolve("current");
        current = Files.readString(pointer);
    }

    @AfterEach
    void restore() throws Exception {
        Files.writeString(pointer, current);
    }

    @Test
    void aFolderWithoutFiguresSaysSo() throws Exception {
        Files.delete(pointer);

        page.navigate(served.url() + "/" + TILBURG);

        assertThat(page.locator("h1")).hasText("Er zijn nog geen cijfers");
        assertThat(page.locator(".p-filter")).not().isVisible();
        everyoneCanReadItInBothThemes();
    }

    @Test
    void whoStaysOnThePageGetsTheNewFiguresWithTheNextChoice() throws Exception {
        go("");
        publishOneDayLater();

        choose("Tilburg");

        assertThat(page.locator(".p-lead")).containsText("Tilburg binnen BOTOC");
        assertThat(page.locator(".p-standing")).containsText("Stand 15-10-2026");
        assertThat(page.locator(".p-chart-foot").first()).containsText("Stand 15-10-2026");
    }

    private void publishOneDayLater() throws Exception {
        var file = served.warehouse().resolve("2026-10-15-000000000001.duckdb");
        Files.copy(served.warehouse().resolve(current.strip()), file);
        try (var database = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = database.createStatement()) {
            statement.execute(
                    "update published.snapshot set as_of_date = date '2026-10-15', snapshot_id = repeat('b', 64)");
        }
        Files.writeString(pointer, file.getFileName() + "\n");
    }

    @Test
    void figuresThatCannotBeReadGetACalmPageAndAReference() throws Exception {
        go("");
        var broken = served.warehouse().resolve("2026-10-16-000000000002.duckdb");
        Files.writeString(broken, "no figures at all ".repeat(5_000));
        Files.writeString(pointer, broken.getFileName() + "\n");

        choose("Tilburg");

        assertThat(page.locator("h1")).hasText("Deze pagina kan nu niet worden getoond");
        assertThat(page.locator("main"))
                .containsText(
                        "Het bestand met cijfers warehouse/2026-10-16-000000000002.duckdb is beschadigd (90000 bytes). Maak de cijfers opnieuw met ./perspectief rebuild");
        assertThat(page.locator("main")).containsText("Noem dan dit kenmerk aan de beheerder: ");
        everyoneCanReadItInBothThemes();
        // the address follows a moment after the page
        assertThat(page).hasURL(Pattern.compile("gemeenten="));

        restore();
        page.reload();
        assertThat(page.locator(".p-lead")).containsText("Tilburg binnen BOTOC");
    }
}
