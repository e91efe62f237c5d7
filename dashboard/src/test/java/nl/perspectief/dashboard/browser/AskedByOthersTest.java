package nl.perspectief.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.TestAccounts;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Numbers and downloads of one municipality, asked for by others, as asked-by-others.csv says. */
class AskedByOthersTest {

    private static final String NAME = "IMPULS_GM0718_2026K1.xlsx";
    private static final Path SAMPLE = Path.of("..", "sample-exports", "impuls_szw", NAME);

    @TempDir private static Path data;

    private static ConfigurableApplicationContext application;
    private static String url;
    private static TestAccounts accounts;
    private static PlainPages owner;
    private static String receipt;
    private static String outcome;

    @BeforeAll
    static void handIn() throws IOException {
        PublishedFixture.publish(data);
        application =
                SpringApplication.run(
                        PerspectiefApplication.class,
                        "--server.port=0",
                        "--perspectief.data=" + data);
        url = SignedInReader.url(application);
        accounts = new TestAccounts(application);
        owner = PlainPages.open(url, accounts.make(Role.GEMEENTE, "GM0718"));
        var page = owner.go("aanleveren?programma=IMPULS_SZW");
        owner.handIn(page, NAME, Files.readAllBytes(SAMPLE));
        outcome = owner.look();
        assertThat(outcome).contains(NAME, "p-outcome");
        receipt = PlainPages.first(outcome, "ontvangst=(\\d+)");
    }

    @AfterAll
    static void close() {
        application.close();
    }

    @Test
    void aNumberInTheAddressShowsNobodyWhatIsOfAnother() throws IOException {
        for (var line : lines()) {
            var municipality = line.get("municipality");
            var account =
                    accounts.make(
                            Role.valueOf(line.get("role")),
                            municipality.isEmpty() ? null : municipality);
            var pages = PlainPages.open(url, account);
            var answer = pages.go(line.get("address").replace("{receipt}", receipt));

            assertThat(whatBecameOf(answer)).as(line.toString()).isEqualTo(line.get("outcome"));
        }
    }

    private static String whatBecameOf(String answer) {
        if (answer.contains(NAME)) {
            return "shown";
        }
        return answer.contains("vaadin-upload") || answer.contains("p-card") ? "hidden" : "refused";
    }

    @Test
    void aDownloadIsForTheSessionThatItWasMadeForAlone() {
        var downloads = owner.downloads(outcome);
        assertThat(downloads).isNotEmpty();
        var other = PlainPages.open(url, accounts.make(Role.GEMEENTE, "GM0855"));
        var colleague = PlainPages.open(url, accounts.make(Role.GEMEENTE, "GM0718"));
        for (var address : downloads) {
            assertThat(owner.status(address)).as(address).isEqualTo(200);
            assertThat(other.status(address)).as(address).isGreaterThanOrEqualTo(400);
            assertThat(colleague.status(address)).as(address).isGreaterThanOrEqualTo(400);
        }
    }

    private static List<CSVRecord> lines() throws IOException {
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setCommentMarker('#')
                        .get();
        try (var in =
                        Objects.requireNonNull(
                                AskedByOthersTest.class.getResourceAsStream(
                                        "asked-by-others.csv"));
                var parser = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        }
    }
}
