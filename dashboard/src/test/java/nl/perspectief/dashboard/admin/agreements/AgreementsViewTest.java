package nl.perspectief.dashboard.admin.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.nio.file.Path;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.SignedInAs;
import nl.perspectief.dashboard.audit.AuditFilter;
import nl.perspectief.dashboard.audit.AuditLine;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.etl.delivery.GrantedWaiver;
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

/** Keeping what is agreed, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class AgreementsViewTest extends SpringBrowserlessTest {

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
        UI.getCurrent().navigate(AgreementsView.PATH);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void aTargetIsFilledInAsAPercentage() {
        press("Leg de streefwaarde vast");
        assertThat(shown()).contains("Kies een programma.");
        choose("Indicator", 0, "BEH-01 · Werkbehoud na 13 / 26 / 52 weken · 26w");
        choose("Programma", 0, "BOTOC");
        test($(TextField.class).withCaption("Jaar").single()).setValue("2027");
        test($(BigDecimalField.class).single()).setValue(new BigDecimal("62.5"));
        press("Leg de streefwaarde vast");

        assertThat(engine.desk().aims().targets())
                .singleElement()
                .satisfies(one -> assertThat(one.target().value()).isEqualByComparingTo("0.625"));
        assertThat(shown()).contains("62,5", "2027", "hele programma");
        assertThat(log.page(AuditFilter.ALL, 0, 1))
                .extracting(AuditLine::object)
                .containsExactly("BOTOC/ALL/BEH-01/26w");
    }

    @Test
    void anAnnotationIsWrittenAndWithdrawn() {
        choose("Programma", 1, "Impulsprogramma");
        test($(TextField.class).withCaption("Kwartaal of jaar").single()).setValue("2026-K2");
        test($(TextArea.class).single()).setValue("Nieuw systeem.");
        press("Leg de toelichting vast");
        assertThat(engine.desk().aims().annotations()).hasSize(1);
        choose("Toelichting om in te trekken", 0, "Nieuw systeem.");
        press("Trek de toelichting in");

        assertThat(engine.desk().aims().annotations()).isEmpty();
    }

    @Test
    void aMunicipalityIsLetOffARuleForAReason() {
        press("Geef vrijstelling");
        assertThat(shown()).contains("Er is geen regel");
        chooseFirst("Controle");
        choose("Gemeente", 2, "Tilburg");
        press("Geef vrijstelling");
        assertThat(shown()).contains("Vul de reden in.");
        test($(TextField.class).withCaption("Reden").single()).setValue("Nieuw systeem.");
        press("Geef vrijstelling");

        assertThat(engine.desk().waivers().all())
                .extracting(GrantedWaiver::grantedBy)
                .containsExactly("beheerder: account 105");
        SignedInAs.account(SignedInAs.PROGRAMMA);
        assertThatThrownBy(() -> press("Geef vrijstelling"))
                .hasStackTraceContaining("has role PROGRAMMA");
    }

    private void choose(String caption, int which, String item) {
        test($(ComboBox.class).withCaption(caption).all().get(which)).selectItem(item);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void chooseFirst(String caption) {
        ComboBox box = $(ComboBox.class).withCaption(caption).single();
        box.setValue(box.getListDataView().getItem(0));
    }

    private void press(String name) {
        test($(Button.class).withText(name).single()).click();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
