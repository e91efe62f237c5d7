package nl.perspectief.dashboard.admin.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.AccountState;
import nl.perspectief.dashboard.access.Accounts;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.SignedInAs;
import nl.perspectief.dashboard.access.TestAccounts;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Looking after accounts, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class AccountsViewTest extends SpringBrowserlessTest {

    @TempDir private static Path data;

    @Autowired private Accounts accounts;
    @Autowired private ApplicationContext application;
    private Account administrator;

    @BeforeAll
    static void publish() {
        PublishedFixture.publish(data);
    }

    @DynamicPropertySource
    static void figures(DynamicPropertyRegistry properties) {
        properties.add("perspectief.data", data::toString);
    }

    @BeforeEach
    void administrator() {
        var made = new TestAccounts(application).make(Role.BEHEER, null);
        administrator = new Account(made.id(), "Beheer", made.email(), Role.BEHEER, null);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void somebodyIsInvitedWithALinkThatIsShownOnce() {
        open("");
        fill("Noor de Wit", "noor@example.org");
        press("Nodig uit");
        assertThat(shown()).contains("precies één gemeente nodig");
        test(municipality()).selectItem("Tilburg");
        press("Nodig uit");

        assertThat($(TextField.class).withCaption("Link om een wachtwoord te kiezen").single())
                .satisfies(link -> assertThat(link.getValue()).contains("/uitnodiging/"));
        assertThat(line("noor@example.org").account().municipality()).isEqualTo("GM0855");
        assertThat(shown()).contains("Noor de Wit", "uitgenodigd", "nog nooit");

        open("");
        assertThat(shown()).doesNotContain("daarna niet meer");
        fill("Noor", "noor@example.org");
        test(municipality()).selectItem("Tilburg");
        press("Nodig uit");
        assertThat(shown()).contains("Er is al een account met dit e-mailadres.");
    }

    @Test
    void anAccountGetsAnotherRoleIsShutOutAndLetInAgain() {
        accounts.invite(administrator, "Bram", "bram@example.org", Role.LEZER, null);
        long id = line("bram@example.org").account().id();
        open("nummer=" + id);

        test($(Select.class).withCaption("Rol").all().getFirst()).selectItem("analist");
        press("Wijzig de rol");
        assertThat(line("bram@example.org").account().role()).isEqualTo(Role.ANALIST);
        press("Zet het account uit");
        assertThat(line("bram@example.org").state()).isEqualTo(AccountState.DISABLED);
        press("Zet het account weer aan");
        assertThat(line("bram@example.org").state()).isEqualTo(AccountState.INVITED);
        press("Maak een nieuwe link");
        assertThat(shown()).contains("Een eerdere link voor dit account werkt niet meer.");

        SignedInAs.account(SignedInAs.PROGRAMMA);
        assertThatThrownBy(() -> press("Zet het account uit"))
                .hasStackTraceContaining("has role PROGRAMMA");
        assertThat(line("bram@example.org").state()).isEqualTo(AccountState.INVITED);
    }

    private Accounts.Line line(String email) {
        return accounts.all(administrator).stream()
                .filter(one -> one.account().email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private void open(String query) {
        SignedInAs.account(administrator);
        UI.getCurrent().navigate(AccountsView.PATH, QueryParameters.fromString(query));
    }

    private void fill(String name, String email) {
        test($(TextField.class).withCaption("Naam").single()).setValue(name);
        test($(EmailField.class).single()).setValue(email);
    }

    private ComboBox<?> municipality() {
        return $(ComboBox.class).withCaption("Gemeente").single();
    }

    private void press(String name) {
        test($(Button.class).withText(name).single()).click();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
