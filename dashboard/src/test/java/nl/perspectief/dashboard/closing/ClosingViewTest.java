package nl.perspectief.dashboard.closing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.SignedInAs;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.etl.delivery.Closure.Outcome;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Closing a quarter as two programme managers do, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class ClosingViewTest extends SpringBrowserlessTest {

    private static final Account COLLEAGUE =
            new Account(203, "Collega", "203@example.org", Role.PROGRAMMA, null);

    @TempDir private static Path data;

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
    void oneProposesAndAnotherAgrees() {
        open(SignedInAs.PROGRAMMA, "programma=BOTOC&kwartaal=2026-K2");
        assertThat(shown())
                .contains("2024-K3 tot en met 2026-K2 van BOTOC")
                .contains("gemeenten hebben geleverd")
                .contains("Gestarte trajecten")
                .contains("Er is nog geen kwartaal vastgesteld.")
                .doesNotContain("Werkbehoud na");
        test($(TextArea.class).single()).setValue("Alles is binnen.");
        press("Stel voor om 2026-K2 vast te stellen");

        open(SignedInAs.PROGRAMMA, "programma=BOTOC");
        assertThat(shown()).contains("Iemand anders moet akkoord geven");
        assertThat(buttons()).doesNotContain("Akkoord: stel vast");

        open(COLLEAGUE, "programma=BOTOC");
        assertThat(shown()).contains("Opmerking: Alles is binnen.", "Gestarte trajecten");
        press("Niet akkoord");
        assertThat(shown()).contains("Schrijf bij Reden waarom u niet akkoord gaat.");
        press("Akkoord: stel vast");

        open(COLLEAGUE, "programma=BOTOC");
        assertThat(shown())
                .contains("vastgesteld")
                .contains("Stel voor om 2026-K3 vast te stellen")
                .doesNotContain("Er is nog geen kwartaal vastgesteld.");
        assertThat(engine.desk().closures().closedUpTo("BOTOC")).contains(Quarter.parse("2026-K2"));
    }

    @Test
    void whoProposedItTakesItBackAndWhatIsGoneIsSaid() {
        open(SignedInAs.PROGRAMMA, "programma=IMPULS_SZW&kwartaal=2031-K1");
        assertThat(shown()).contains("‘2031-K1’ is geen kwartaal dat nog vastgesteld kan worden.");
        $(Button.class).all().stream()
                .filter(one -> one.getText().startsWith("Stel voor"))
                .forEach(one -> test(one).click());
        open(SignedInAs.PROGRAMMA, "programma=IMPULS_SZW");
        var waiting = engine.desk().closures().all().getFirst();
        engine.desk().closures().withdraw(waiting.id(), SignedInAs.PROGRAMMA.actor());

        press("Trek het voorstel in");

        assertThat(shown()).contains("Dit voorstel wacht niet meer");
        assertThat(engine.desk().closures().all().getFirst().decision())
                .satisfies(one -> assertThat(one.outcome()).isEqualTo(Outcome.WITHDRAWN));
    }

    private static void open(Account account, String query) {
        SignedInAs.account(account);
        UI.getCurrent().navigate(ClosingView.PATH, QueryParameters.fromString(query));
    }

    private void press(String name) {
        test($(Button.class).withText(name).single()).click();
    }

    private java.util.List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private String shown() {
        // some spaces keep words together on a line
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
