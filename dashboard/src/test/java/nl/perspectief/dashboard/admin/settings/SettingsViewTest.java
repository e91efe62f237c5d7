package nl.perspectief.dashboard.admin.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.SignedInAs;
import nl.perspectief.dashboard.audit.AuditFilter;
import nl.perspectief.dashboard.audit.AuditLine;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.etl.delivery.DeadlineDesk;
import nl.perspectief.etl.job.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the program goes by, and the one term that can be changed. */
@SpringBootTest(classes = PerspectiefApplication.class)
class SettingsViewTest extends SpringBrowserlessTest {

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

    @BeforeEach
    void open() {
        SignedInAs.account(SignedInAs.BEHEER);
        UI.getCurrent().navigate(SettingsView.PATH);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void everySettingIsToldWithItsValueAndWhereItIsSet() {
        assertThat(shown())
                .contains("Kleinste aantal", "5 personen", "Vast in deze versie van Perspectief.")
                .contains("Grootste bestand", "50 MB", "perspectief.upload.megabytes")
                .contains("5 jaar", "perspectief.originals.years", "30 nachten", "30m")
                .contains("eerdere kwartalen", "6 weken", "31 dagen");
    }

    @Test
    void theTermToDeliverInIsSetForComingQuarters() {
        press();
        assertThat(shown()).contains("Vul een aantal weken in van 1 tot en met 26.");
        test($(IntegerField.class).single()).setValue(8);
        test($(TextField.class).withCaption("Reden").single()).setValue("Besluit 12.");
        press();

        assertThat(engine.desk().deadlines().terms())
                .extracting(DeadlineDesk.Term::weeks)
                .containsExactly(8);
        assertThat(shown()).contains("8 weken", "Besluit 12.");
        assertThat(log.page(AuditFilter.ALL, 0, 1))
                .extracting(AuditLine::object)
                .containsExactly("deadline/%s/8".formatted(engine.desk().deadlines().first()));

        SignedInAs.account(SignedInAs.PROGRAMMA);
        assertThatThrownBy(this::press).hasStackTraceContaining("has role PROGRAMMA");
    }

    private void press() {
        test($(Button.class).withText("Leg de termijn vast").single()).click();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
