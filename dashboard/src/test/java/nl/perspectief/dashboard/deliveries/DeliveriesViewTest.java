package nl.perspectief.dashboard.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.SignedInAs;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RunRequest;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Following deliveries as the ministry does, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class DeliveriesViewTest extends SpringBrowserlessTest {

    private static final String ONE = "programma=IMPULS_SZW&gemeenten=GM0855";

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
    void whatEveryoneHasToDeliverIsCountedAndOneIsChosenForMore() {
        open(SignedInAs.PROGRAMMA, "programma=IMPULS_SZW");

        assertThat(shown())
                .contains("Wie heeft geleverd, en wie nog niet?")
                .contains("Kies één gemeente")
                .contains("Er is nog geen werkboek tegengehouden.");
    }

    @Test
    void aMunicipalityGetsMoreTimeForAReason() {
        open(SignedInAs.PROGRAMMA, ONE);
        var quarter = expected();
        var usual = engine.desk().postponements().deadlines().of(quarter);

        test($(DatePicker.class).single()).setValue(usual.plusWeeks(2));
        press("Leg vast");
        assertThat(shown()).contains("Schrijf bij Reden waarom");
        test($(TextField.class).withCaption("Reden").single()).setValue("Nieuw systeem.");
        press("Leg vast");

        assertThat(engine.desk().postponements().deadlines().of("IMPULS_SZW", "GM0855", quarter))
                .isEqualTo(usual.plusWeeks(2));
        open(SignedInAs.PROGRAMMA, ONE);
        assertThat(shown()).contains("(uitstel)").contains("Er is geen mailserver ingesteld.");
    }

    @Test
    void theMinistryWritesToAMunicipality() {
        open(SignedInAs.BEHEER, ONE);
        test($(TextArea.class).single()).setValue("Het gaat om 111222333.");
        press("Verstuur");
        assertThat(shown()).contains("een getal dat een BSN kan zijn");
        test($(TextArea.class).single()).setValue("Wanneer kunnen we het werkboek verwachten?");
        press("Verstuur");

        assertThat(engine.desk().messages().about("IMPULS_SZW", "GM0855", expected()))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.isOfMunicipality()).isFalse();
                            assertThat(one.writtenBy()).isEqualTo("beheerder: account 105");
                        });
    }

    @Test
    void nobodyElseGetsHere() {
        open(SignedInAs.BEHEER, ONE);
        SignedInAs.account(SignedInAs.TILBURG);

        assertThatThrownBy(() -> press("Verstuur")).hasStackTraceContaining("has role GEMEENTE");
    }

    private static Quarter expected() {
        return Quarter.of(LocalDate.now(RunRequest.ZONE)).previous();
    }

    private static void open(Account account, String query) {
        SignedInAs.account(account);
        UI.getCurrent().navigate(DeliveriesView.PATH, QueryParameters.fromString(query));
    }

    private void press(String name) {
        test($(Button.class).withText(name).single()).click();
    }

    private String shown() {
        // some spaces keep words together on a line
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
