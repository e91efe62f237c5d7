package nl.perspectief.dashboard.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.TestAccounts;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.frame.CurrentFigures;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole application over invented figures, and a browser to look at it. */
final class Served implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext application;
    private final Chromium chromium = new Chromium();
    private final SignedInReader reader;
    private final BrowserContext usual;

    Served() {
        try {
            data = Files.createTempDirectory("perspectief-pages");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PublishedFixture.publish(data);
        application =
                SpringApplication.run(
                        PerspectiefApplication.class,
                        "--server.port=0",
                        "--perspectief.data=" + data);
        reader = new SignedInReader(application);
        usual = context(1440, ColorScheme.LIGHT);
    }

    String url() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    /** Of a browser in which a programme manager is signed in. */
    BrowserContext context(int width, ColorScheme scheme) {
        return reader.in(chromium.context(width, scheme));
    }

    /** Of a browser in which nobody is signed in. */
    BrowserContext strangers(int width, ColorScheme scheme) {
        return chromium.context(width, scheme);
    }

    /** Accounts beside the reader's own. */
    TestAccounts accounts() {
        return new TestAccounts(application);
    }

    /** 1440 wide, light. */
    BrowserContext usual() {
        return usual;
    }

    PublishedTotals published() {
        return new PublishedTotals(application.getBean(CurrentFigures.class));
    }

    /** Where the published files lie, with the pointer to the current one. */
    Path warehouse() {
        return data.resolve("warehouse");
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        application.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
