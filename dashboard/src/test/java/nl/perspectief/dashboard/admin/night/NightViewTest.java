package nl.perspectief.dashboard.admin.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.SignedInAs;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditFilter;
import nl.perspectief.dashboard.audit.AuditLine;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.etl.job.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Looking after the night, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class NightViewTest extends SpringBrowserlessTest {

    private static final String FIXTURE = PublishedFixture.SNAPSHOT_ID.substring(0, 12);

    @TempDir private static Path data;

    @Autowired private Engine engine;
    @Autowired private AuditLog log;

    @BeforeAll
    static void publish() {
        PublishedFixture.publish(data);
    }

    @DynamicPropertySource
    static void figures(DynamicPropertyRegistry properties) {
        properties.add("perspectief.data", data::toString);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void aRunIsBegunAndToldAndItsFiguresAreLeftForThoseOfBefore() throws Exception {
        open(SignedInAs.BEHEER);
        assertThat(shown()).contains("Hier begint geen nachtrun vanzelf.");

        var sample = "IMPULS_GM0718_2026K1.xlsx";
        Files.copy(
                Path.of("..", "sample-exports", "impuls_szw", sample),
                engine.folder().inbox().resolve(sample));
        press("Start nu een run");
        awaitTheRun();
        open(SignedInAs.BEHEER);

        assertThat(shown())
                .contains(
                        "klaar", "1 geladen, 0 niet", "IMPULS_SZW · Vlissingen · 2026-K1", "100 %")
                .doesNotContain("niet afgemaakt");
        assertThat(Files.readString(data.resolve("warehouse/current"))).doesNotContain(FIXTURE);

        press("Toon deze stand");

        assertThat(Files.readString(data.resolve("warehouse/current"))).contains(FIXTURE);
        assertThat(shown()).contains("kenmerk " + FIXTURE + ".");
        assertThat(log.page(AuditFilter.ALL, 0, 2))
                .extracting(AuditLine::action)
                .containsExactly(
                        AuditAction.SNAPSHOT_CHOSEN.name(), AuditAction.RUN_STARTED.name());
    }

    @Test
    void whileARunGoesOnNothingElseIsBegun() throws InterruptedException {
        open(SignedInAs.BEHEER);
        var button = $(Button.class).withText("Start nu een run").single();
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var run =
                Thread.ofVirtual()
                        .start(
                                () ->
                                        engine.alone(
                                                () -> {
                                                    begun.countDown();
                                                    return await(mayEnd);
                                                }));
        await(begun);

        test(button).click();
        assertThat(shown()).contains("Er loopt al een run.");
        open(SignedInAs.BEHEER);
        assertThat(shown()).contains("Ja, ").doesNotContain("Start nu een run");

        mayEnd.countDown();
        run.join(Duration.ofSeconds(30));
    }

    @Test
    void nobodyElseBeginsAnything() {
        open(SignedInAs.BEHEER);
        SignedInAs.account(SignedInAs.PROGRAMMA);

        assertThatThrownBy(() -> press("Start nu een run"))
                .hasStackTraceContaining("has role PROGRAMMA");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever asks for the lock waits until the run has ended. */
    private void awaitTheRun() {
        engine.alone(() -> "ended");
    }

    private static void open(Account account) {
        SignedInAs.account(account);
        UI.getCurrent().navigate(NightView.PATH);
    }

    private void press(String name) {
        test($(Button.class).withText(name).single()).click();
    }

    private String shown() {
        // some spaces keep words together on a line
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
