package nl.perspectief.dashboard.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.NotAllowedException;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.TestAccounts;
import nl.perspectief.dashboard.audit.AuditFilter;
import nl.perspectief.dashboard.audit.AuditLine;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What is kept of comparisons, and what goes out by itself, to a real host and a real folder. */
class ScheduledExportsTest {

    private static final String ADDRESS =
            "programma=BOTOC&per=kwartaal&periode=2026-K2&cijfers=SAM-02-rate";
    private static final SavedComparison.Schedule BY_MAIL =
            new SavedComparison.Schedule(ExportFormat.CSV, ExportWay.MAIL);
    private static final SavedComparison.Schedule INTO_FOLDER =
            new SavedComparison.Schedule(ExportFormat.CSV, ExportWay.FOLDER);

    @TempDir private static Path data;

    private static GreenMail host = host(0);
    private static ConfigurableApplicationContext application;
    private static SavedComparisons saved;
    private static ScheduledExports exports;

    private final List<Account> accounts = new ArrayList<>();
    private Account analyst;

    @BeforeAll
    static void serve() {
        PublishedFixture.publish(data);
        application =
                SpringApplication.run(
                        PerspectiefApplication.class,
                        "--server.port=0",
                        "--perspectief.data=" + data,
                        "--perspectief.mail.host=127.0.0.1",
                        "--perspectief.mail.port=" + host.getSmtp().getPort(),
                        "--perspectief.mail.tls=false",
                        "--perspectief.mail.from=perspectief@example.org",
                        "--perspectief.mail.address=https://perspectief.example.org/");
        // these tests say themselves when to look
        application.getBean(ExportClock.class).close();
        saved = application.getBean(SavedComparisons.class);
        exports = application.getBean(ScheduledExports.class);
    }

    @AfterAll
    static void close() {
        application.close();
        host.stop();
    }

    @BeforeEach
    void meet() throws Exception {
        analyst = account(Role.ANALIST, null);
        host.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void forget() {
        for (Account one : accounts) {
            saved.of(one).forEach(kept -> saved.remove(one, kept.id()));
        }
    }

    private static GreenMail host(int port) {
        var host = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        host.start();
        return host;
    }

    private Account account(Role role, String municipality) {
        var made = new TestAccounts(application).make(role, municipality);
        var account = new Account(made.id(), "Iemand", made.email(), role, municipality);
        accounts.add(account);
        return account;
    }

    @Test
    void whatIsKeptIsOnesOwnAndHasANameOfItsOwn() {
        var other = account(Role.LEZER, null);
        assertThat(saved.save(analyst, "  Overdracht ", ADDRESS)).isNull();
        assertThat(saved.save(analyst, "Overdracht", ADDRESS))
                .isEqualTo(SavedComparisons.Refusal.NAME_TAKEN);
        assertThat(saved.save(analyst, " ", ADDRESS)).isEqualTo(SavedComparisons.Refusal.NO_NAME);
        assertThat(saved.save(other, "Overdracht", ADDRESS)).isNull();
        long id = saved.of(analyst).getFirst().id();

        assertThat(saved.rename(other, id, "Van mij")).isEqualTo(SavedComparisons.Refusal.GONE);
        assertThat(saved.remove(other, id)).isEqualTo(SavedComparisons.Refusal.GONE);
        assertThat(saved.schedule(other, id, BY_MAIL)).isEqualTo(SavedComparisons.Refusal.GONE);
        assertThat(saved.rename(analyst, id, "Warme overdracht")).isNull();
        assertThat(saved.of(analyst))
                .containsExactly(new SavedComparison(id, "Warme overdracht", ADDRESS, null));

        assertThat(saved.remove(analyst, id)).isNull();
        assertThat(saved.of(analyst)).isEmpty();
        assertThat(saved.of(other)).hasSize(1);
        assertThat(actions()).contains("COMPARISON_CHANGED");
    }

    @Test
    void eachNewSnapshotGivesOneExportHoweverManyWantToMakeIt() throws Exception {
        keep("In de map", INTO_FOLDER);
        keep("Per e-mail", BY_MAIL);
        exports.run();
        assertThat(host.getReceivedMessages()).isEmpty();

        publishLater("b");
        IntStream.range(0, 4).parallel().forEach(_ -> exports.run());
        exports.run();

        assertThat(files()).singleElement().asString().matches("vergelijking-\\d+-b{12}\\.csv");
        assertThat(Files.readString(data.resolve("exports").resolve(files().getFirst())))
                .contains("SAM-02", "2026-K2", "GM0363")
                .doesNotContain("2026-K1");
        assertThat(host.getReceivedMessages())
                .singleElement()
                .satisfies(
                        letter -> {
                            assertThat(letter.getAllRecipients()[0]).hasToString(analyst.email());
                            assertThat(letter.getSubject())
                                    .isEqualTo("Perspectief: nieuwe cijfers voor Per e-mail");
                            assertThat(GreenMailUtil.getWholeMessage(letter))
                                    .contains("vergelijking-", "https://perspectief.example.org/");
                        });
        assertThat(actions()).contains("FIGURES_EXPORTED", "COMPARISON_CHANGED");

        publishLater("c");
        exports.run();
        assertThat(files()).hasSize(2);
        assertThat(host.getReceivedMessages()).hasSize(2);
    }

    @Test
    void whatTheHostDidNotTakeIsSentLaterAndWhatIsRefusedIsNot() throws Exception {
        keep("Per e-mail", BY_MAIL);
        assertThat(saved.save(analyst, "Weg", "programma=BOTOC&cijfers=BER-02-rate")).isNull();
        publishLater("d");
        int port = host.getSmtp().getPort();
        host.stop();
        exports.run();

        host = host(port);
        exports.run();
        exports.run();

        assertThat(host.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whoOnlyReadsPutsNothingOnTheServer() {
        var reader = account(Role.LEZER, null);
        saved.save(reader, "Overdracht", ADDRESS);
        long id = saved.of(reader).getFirst().id();

        assertThatThrownBy(() -> saved.schedule(reader, id, INTO_FOLDER))
                .isInstanceOf(NotAllowedException.class);
        assertThat(saved.schedule(reader, id, BY_MAIL)).isNull();
    }

    /** What everyone may see, whoever asked. */
    @Test
    void aMunicipalityGetsWhatEveryoneMaySee() throws Exception {
        var tilburg = account(Role.GEMEENTE, "GM0855");
        saved.save(tilburg, "Wij", ADDRESS + "&gemeenten=GM0855&groep=keuze");
        saved.schedule(tilburg, saved.of(tilburg).getFirst().id(), BY_MAIL);
        publishLater(
                "e",
                "update published.observations set is_suppressed = true where municipality_code = 'GM0855'");
        exports.run();

        var parts = (MimeMultipart) host.getReceivedMessages()[0].getContent();
        try (var file = parts.getBodyPart(1).getInputStream()) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("GM0855,2026-K2")
                    .contains("SUPPRESSED");
        }
    }

    private void keep(String name, SavedComparison.Schedule schedule) {
        saved.save(analyst, name, ADDRESS);
        var one =
                saved.of(analyst).stream()
                        .filter(o -> o.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        assertThat(saved.schedule(analyst, one.id(), schedule)).isNull();
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(data.resolve("exports"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> actions() {
        return application.getBean(AuditLog.class).page(AuditFilter.ALL, 0, 100).stream()
                .map(AuditLine::action)
                .toList();
    }

    private Path current() throws Exception {
        var warehouse = data.resolve("warehouse");
        return warehouse.resolve(Files.readString(warehouse.resolve("current")).strip());
    }

    /**
     * @param letter of which the id of the snapshot is made
     */
    private void publishLater(String letter, String... changes) throws Exception {
        var file = data.resolve("warehouse/2026-10-15-%s.duckdb".formatted(letter.repeat(12)));
        Files.copy(current(), file);
        try (var database = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = database.createStatement()) {
            statement.execute(
                    "update published.snapshot set snapshot_id = repeat('%s', 64)"
                            .formatted(letter));
            for (String change : changes) {
                statement.execute(change);
            }
        }
        Files.writeString(data.resolve("warehouse/current"), file.getFileName() + "\n");
    }
}
