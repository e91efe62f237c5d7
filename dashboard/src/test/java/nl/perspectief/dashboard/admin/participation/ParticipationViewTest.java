package nl.perspectief.dashboard.admin.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.SignedInAs;
import nl.perspectief.dashboard.audit.AuditFilter;
import nl.perspectief.dashboard.audit.AuditLine;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.fixture.PublishedFixture;
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

/** Keeping who takes part, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class ParticipationViewTest extends SpringBrowserlessTest {

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
    void aMunicipalityJoinsIsSeenInTheCalendarAtOnceAndEnds() {
        open(SignedInAs.BEHEER);
        press("Voeg toe");
        assertThat(shown()).contains("Kies een programma.");
        choose("Programma", 0, "Impulsprogramma");
        choose("Gemeente", 0, "Den Haag");
        choose("Eerste kwartaal", 0, "2026-K2");
        press("Voeg toe");
        assertThat(shown()).contains("Vul de reden in.");
        test($(TextField.class).withCaption("Reden").all().get(0)).setValue("Besluit 12.");
        press("Voeg toe");

        assertThat(shown())
                .contains("Den Haag", "zonder einde", "Besluit 12.")
                .doesNotContain("Vul de reden in.");
        assertThat(lastLine()).isEqualTo("IMPULS_SZW/GM0518/2026-K2-");
        UI.getCurrent().navigate("leveringen", QueryParameters.of("programma", "IMPULS_SZW"));
        assertThat(shown()).contains("Van 2026-K3: 13 te laat.");

        open(SignedInAs.BEHEER);
        choose("Deelname", 0, "Impulsprogramma · Den Haag · 2026-K2 – zonder einde");
        choose("Laatste kwartaal", 1, "2026-K4");
        test($(TextField.class).withCaption("Reden").all().get(1)).setValue("Besluit 13.");
        press("Leg de wijziging vast");
        assertThat(engine.desk().participation().all())
                .filteredOn(one -> one.spell().isOf("IMPULS_SZW", "GM0518"))
                .extracting(one -> one.spell().to())
                .containsExactly(Quarter.parse("2026-K4"));
    }

    @Test
    void theProgrammeReadsAndDoesNotChange() {
        open(SignedInAs.PROGRAMMA);
        assertThat(shown()).contains("Amsterdam", "Een beheerder kan de deelname wijzigen.");
        assertThat($(Button.class).withText("Voeg toe").all()).isEmpty();

        open(SignedInAs.BEHEER);
        SignedInAs.account(SignedInAs.PROGRAMMA);
        assertThatThrownBy(() -> press("Voeg toe")).hasStackTraceContaining("has role PROGRAMMA");
    }

    private void open(Account account) {
        SignedInAs.account(account);
        UI.getCurrent().navigate(ParticipationView.PATH);
    }

    private String lastLine() {
        return log.page(AuditFilter.ALL, 0, 1).stream()
                .map(AuditLine::object)
                .findFirst()
                .orElse("none");
    }

    private void choose(String caption, int which, String item) {
        test($(ComboBox.class).withCaption(caption).all().get(which)).selectItem(item);
    }

    private void press(String name) {
        test($(Button.class).withText(name).single()).click();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
