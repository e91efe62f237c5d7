package nl.perspectief.dashboard.admin.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Accounts;
import nl.perspectief.dashboard.access.SignedInAs;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.etl.job.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Reading the audit log, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class LogbookViewTest extends SpringBrowserlessTest {

    private static final int DISABLED = 40;

    @TempDir private static Path data;

    @Autowired private Accounts accounts;
    @Autowired private AuditLog log;
    @Autowired private Engine engine;

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
    void whatWasDoneIsReadByActionAndPeriodAndTheChainIsFollowed() {
        IntStream.range(0, DISABLED).forEach(id -> accounts.disable(SignedInAs.BEHEER, 9000 + id));
        IntStream.range(0, DISABLED)
                .forEach(
                        id ->
                                log.record(
                                        SignedInAs.PROGRAMMA,
                                        AuditAction.DEADLINE_CHANGED,
                                        "BOTOC/GM0363/2026-K" + id));

        open("handeling=ACCOUNT_DISABLED");
        assertThat(shown())
                .contains("Er zijn 40 regels")
                .contains("account 105")
                .contains("account:9007/DISABLED")
                .doesNotContain("GM0363");
        open("");
        assertThat(shown()).contains("pagina 1 van 2").doesNotContain("account:9000/");
        open("pagina=2");
        assertThat(shown()).contains("account:9000/").doesNotContain("2026-K30");
        open("tot-dag=2020-01-01&pagina=zeven");
        assertThat(shown()).contains("Er is geen regel die hieraan voldoet.");

        press("Controleer de keten");
        assertThat(shown()).contains("De keten klopt: 80 regels.");
        change("account:9007/ENABLED", "account:9007/DISABLED");
        press("Controleer de keten");
        assertThat(shown()).contains("Regel 8 klopt niet of ontbreekt. De 7 regels ervoor");
        SignedInAs.account(SignedInAs.PROGRAMMA);
        assertThatThrownBy(() -> press("Controleer de keten"))
                .hasStackTraceContaining("has role PROGRAMMA");
    }

    /** As somebody could who has the database itself. */
    private void change(String to, String from) {
        DataSource register = engine.operations();
        JdbcClient.create(register)
                .sql("update audit_lines set object = ? where object = ?")
                .params(to, from)
                .update();
    }

    private static void open(String query) {
        SignedInAs.account(SignedInAs.BEHEER);
        UI.getCurrent().navigate(LogbookView.PATH, QueryParameters.fromString(query));
    }

    private void press(String name) {
        test($(Button.class).withText(name).single()).click();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
