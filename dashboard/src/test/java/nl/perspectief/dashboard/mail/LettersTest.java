package nl.perspectief.dashboard.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.NotAllowedException;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.SignedInAs;
import nl.perspectief.dashboard.access.TestAccounts;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RunRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Letters, sent to a real host. */
class LettersTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports");
    private static final String SENDER = "perspectief@example.org";

    /** The deadline of 2026-K3 is 11 November. */
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 1);

    private static final LocalDate AFTER = LocalDate.of(2026, 11, 12);

    @TempDir private Path data;

    private GreenMail host = host(0);
    private ConfigurableApplicationContext application;
    private Reminders reminders;
    private String reader;

    @BeforeEach
    void serve() {
        application =
                SpringApplication.run(
                        PerspectiefApplication.class,
                        "--server.port=0",
                        "--perspectief.data=" + data,
                        "--perspectief.mail.host=127.0.0.1",
                        "--perspectief.mail.port=" + host.getSmtp().getPort(),
                        "--perspectief.mail.tls=false",
                        "--perspectief.mail.from=" + SENDER,
                        "--perspectief.mail.address=https://perspectief.example.org/");
        reminders = application.getBean(Reminders.class);
        reader = new TestAccounts(application).make(Role.GEMEENTE, "GM0718").email();
    }

    @AfterEach
    void close() {
        application.close();
        host.stop();
    }

    private static GreenMail host(int port) {
        var host = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        host.start();
        return host;
    }

    @Test
    void whoDidNotDeliverIsRemindedOnceBeforeTheDeadlineAndOnceAfterIt() throws Exception {
        reminders.send(BEFORE.minusDays(30));
        assertThat(host.getReceivedMessages()).isEmpty();

        IntStream.range(0, 4).parallel().forEach(_ -> reminders.send(BEFORE));

        assertThat(host.getReceivedMessages())
                .singleElement()
                .satisfies(
                        letter -> {
                            assertThat(letter.getAllRecipients()[0]).hasToString(reader);
                            assertThat(letter.getFrom()[0]).hasToString(SENDER);
                            assertThat(letter.getSubject())
                                    .isEqualTo("Perspectief: levering Impulsprogramma 2026-K3");
                            assertThat(text(letter))
                                    .contains("De uiterste dag is 11-11-2026.")
                                    .contains("https://perspectief.example.org/aanleveren");
                        });
        reminders.send(AFTER);
        reminders.send(AFTER);
        assertThat(texts()).hasSize(2).last().asString().contains("De uiterste dag was");
    }

    @Test
    void whatTheHostDidNotTakeIsSentLater() {
        int port = host.getSmtp().getPort();
        host.stop();
        reminders.send(BEFORE);

        host = host(port);
        reminders.send(BEFORE);

        assertThat(host.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theMinistryRemindsByHandAsOftenAsItWants() {
        var open =
                application
                        .getBean(Engine.class)
                        .desk()
                        .submissions()
                        .expected()
                        .ofAll("IMPULS_SZW", List.of("GM0718"), BEFORE, 1)
                        .get("GM0718")
                        .getFirst();
        assertThat(reminders.last(SignedInAs.PROGRAMMA, "GM0718", open)).isEmpty();

        assertThat(reminders.byHand(SignedInAs.PROGRAMMA, "GM0718", open)).isOne();
        assertThat(reminders.byHand(SignedInAs.PROGRAMMA, "GM0718", open)).isOne();

        assertThat(host.getReceivedMessages()).hasSize(2);
        assertThat(reminders.last(SignedInAs.PROGRAMMA, "GM0718", open)).isPresent();
        assertThatThrownBy(() -> reminders.byHand(SignedInAs.LEZER, "GM0718", open))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whatBecameOfAFileInTheInboxIsToldWithoutWhatStoodInIt() throws Exception {
        var administrator = new TestAccounts(application).make(Role.BEHEER, null).email();
        inbox("impuls_szw/IMPULS_GM0718_2026K1.xlsx", "Jan Jansen.xlsx");
        inbox("faulty/halve_download.xlsx", "Piet.xlsx");
        application.getBean(Engine.class).nightly().run(RunRequest.tonight());
        var receipts = application.getBean(ReceiptLetters.class);

        receipts.send(Instant.now());
        receipts.send(Instant.now());

        assertThat(host.getReceivedMessages()).hasSize(2);
        assertThat(textTo(reader))
                .contains("voor Impulsprogramma over 2026-K1", "staat in de cijfers", "/aanleveren")
                .doesNotContain("Jansen", "Gevonden");
        assertThat(textTo(administrator))
                .contains("niet konden lezen welke gemeente", "Het gaat om ontvangst")
                .doesNotContain("Piet", "/aanleveren");
    }

    @Test
    void whyAWorkbookWasHeldBackIsToldByRulesOnly() throws Exception {
        inbox("faulty/E04_geen_datum.xlsx", "fout.xlsx");
        new TestAccounts(application).make(Role.GEMEENTE, "GM0141");
        application.getBean(Engine.class).nightly().run(RunRequest.tonight());

        application.getBean(ReceiptLetters.class).send(Instant.now());

        assertThat(texts())
                .isNotEmpty()
                .allSatisfy(
                        text ->
                                assertThat(text)
                                        .contains(
                                                "niet goedgekeurd",
                                                "hield het werkboek tegen: E04.")
                                        .doesNotContain("Gevonden"));
    }

    private void inbox(String sample, String name) throws Exception {
        var inbox = Files.createDirectories(data.resolve("inbox"));
        Files.copy(SAMPLES.resolve(sample), inbox.resolve(name));
    }

    private List<String> texts() {
        return Arrays.stream(host.getReceivedMessages()).map(LettersTest::text).toList();
    }

    private String textTo(String address) throws Exception {
        for (var letter : host.getReceivedMessages()) {
            if (letter.getAllRecipients()[0].toString().equals(address)) {
                return text(letter);
            }
        }
        throw new AssertionError("Nothing was sent to " + address);
    }

    private static String text(MimeMessage letter) {
        try {
            return letter.getContent().toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
