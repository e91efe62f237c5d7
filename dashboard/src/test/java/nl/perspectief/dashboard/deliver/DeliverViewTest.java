package nl.perspectief.dashboard.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.NotAllowedException;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.SignedInAs;
import nl.perspectief.dashboard.audit.AuditFilter;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.job.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Handing in as a municipality meets it, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class DeliverViewTest extends SpringBrowserlessTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports");
    private static final Account ALMELO = of(301, "GM0141");
    private static final Account COLLEAGUE = of(302, "GM0141");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);

    @TempDir private static Path data;
    @Autowired private Engine engine;
    @Autowired private Delivering delivering;
    @Autowired private AuditLog audit;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) {
        properties.add("perspectief.data", data::toString);
    }

    private static Account of(long id, String municipality) {
        return new Account(id, "Naam " + id, id + "@example.org", Role.GEMEENTE, municipality);
    }

    @BeforeEach
    void signIn() {
        SignedInAs.account(ALMELO);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void itSaysWhatIsExpectedAndOffersTheWorkbookToFill() {
        open("");

        assertThat(shown())
                .contains("Gemeente Almelo", "2026-K3", "uiterlijk 11-11-2026")
                .contains("2. Lever het werkboek aan")
                .contains("mag hoogstens 50 MB zijn");
        assertThat(links()).anySatisfy(link -> assertThat(link).contains("Download het werkboek"));
    }

    @Test
    void aReturnedFileIsShownWithWhatToMend() throws IOException {
        long receipt = offer("faulty/E13_te_veel_uren.xlsx", ALMELO);

        open("ontvangst=" + receipt);

        assertThat(shown())
                .contains("Dit werkboek is teruggestuurd: 1 soort fout moet eerst worden verbeterd")
                .contains("Fouten: verbeter deze (1)", "Plaatsingen!H3 (1 cel)")
                .contains("Indienen kan zodra er geen fouten meer zijn.")
                .contains("Kenmerk (SHA-256)");
        assertThat(links())
                .contains(
                        "Download uw werkboek met aantekeningen",
                        "Download het bestand zoals u het aanleverde");
        assertThat(withText("Ja, dit klopt")).isEmpty();
    }

    @Test
    void aRefusedFileIsOneSentence() throws IOException {
        long receipt = offer("impuls_szw/IMPULS_GM0718_2026K1.xlsx", ALMELO);

        open("ontvangst=" + receipt);

        assertThat(shown())
                .contains("Op het Voorblad staat een andere gemeente", "geweigerd")
                .doesNotContain("5. Indienen");
        assertThat(links()).doesNotContain("Download het bestand zoals u het aanleverde");
    }

    @Test
    void aFileOfAnotherMunicipalityIsNotFound() throws IOException {
        long receipt = offer("faulty/E13_te_veel_uren.xlsx", ALMELO);
        SignedInAs.account(SignedInAs.TILBURG);

        open("ontvangst=" + receipt);
        assertThat(shown()).contains("Deze levering is niet gevonden.").doesNotContain("E13");

        open("ontvangst=9' or 1=1");
        assertThat(shown()).contains("Deze levering is niet gevonden.");
    }

    @Test
    void aQuestionIsAnsweredThenItIsSubmittedAndAColleagueAgrees() throws IOException {
        engine.desk().submissions().setFourEyes("IMPULS_SZW", true, deliverer(ALMELO));
        long receipt = offer("impuls_szw/IMPULS_GM0141_2024K4.xlsx", "IMPULS_2024K3.xlsx", ALMELO);
        open("ontvangst=" + receipt);
        assertThat(shown()).contains("Er zijn geen fouten.").contains("Indienen kan zodra");

        button("Ja, dit klopt").click();
        assertThat(shown()).contains("Vul een reden in");
        while (!withText("Ja, dit klopt").isEmpty()) {
            $(TextArea.class).all().getFirst().setValue("De naam was die van vorig kwartaal.");
            button("Ja, dit klopt").click();
        }
        assertThat(shown()).contains("Bevestigd door u", "De naam was die van vorig kwartaal.");

        button("Dien in en vraag akkoord").click();
        assertThat(shown()).contains("U hebt ingediend. Nu geeft iemand anders");
        assertThat(withText("Geef akkoord")).isEmpty();

        SignedInAs.account(COLLEAGUE);
        open("ontvangst=" + receipt);
        assertThat(shown()).contains("Bevestigd door gemeente: account 301");
        button("Geef akkoord").click();
        assertThat(shown()).contains("Ingediend als versie 1. Vannacht worden de rijen geladen.");

        withText("Trek in").getFirst().click();
        assertThat(shown()).contains("Vul een reden in");
        field("Reden").setValue("Nog niet af.");
        button("Trek in").click();
        assertThat(shown()).contains("Deze levering is ingetrokken", "Nog niet af.");
    }

    @Test
    void whatIsWrittenToTheMinistryStandsThereWithoutNumbersOfPersons() {
        open("");
        var message = field("Schrijf aan het ministerie");

        message.setValue("Het gaat om 111222333.");
        button("Verstuur").click();
        assertThat(shown())
                .contains("een getal dat een BSN kan zijn", "Er is nog niets geschreven.");
        message.setValue("Wij leveren een week later.");
        button("Verstuur").click();

        assertThat(shown()).contains("gemeente: ", "Wij leveren een week later.");
    }

    @Test
    void aColleagueSeesThatAgreementIsAskedAndWhatWasDoneIsWrittenDown() throws IOException {
        engine.desk().submissions().setFourEyes("IMPULS_SZW", true, deliverer(ALMELO));
        long receipt = offer("impuls_szw/IMPULS_GM0141_2025K1.xlsx", ALMELO);
        open("ontvangst=" + receipt);
        while (!withText("Ja, dit klopt").isEmpty()) {
            $(TextArea.class).all().getFirst().setValue("Nagekeken.");
            button("Ja, dit klopt").click();
        }
        button("Dien in en vraag akkoord").click();

        SignedInAs.account(COLLEAGUE);
        open("programma=IMPULS_SZW");
        assertThat(shown()).contains("Een collega vraagt uw akkoord: Impulsprogramma, 2025-K1.");
        assertThat(audit.page(AuditFilter.ALL, 0, 1))
                .extracting(
                        line ->
                                "%s %s %s"
                                        .formatted(line.accountId(), line.action(), line.object()))
                .containsExactly("301 DELIVERY_SUBMITTED receipt:" + receipt);
        SignedInAs.account(ALMELO);
        open("programma=IMPULS_SZW");
        assertThat(shown()).doesNotContain("Een collega vraagt uw akkoord");
    }

    @Test
    void whoIsOfNoMunicipalityHasNoCounter() {
        SignedInAs.account(SignedInAs.PROGRAMMA);

        assertThatThrownBy(() -> delivering.deliverer()).isInstanceOf(NotAllowedException.class);
    }

    private long offer(String sample, Account by) throws IOException {
        return offer(sample, Path.of(sample).getFileName().toString(), by);
    }

    private long offer(String sample, String name, Account by) throws IOException {
        try (var in = Files.newInputStream(SAMPLES.resolve(sample))) {
            return engine.desk().submissions().offer(in, name, deliverer(by), TODAY).receiptId();
        }
    }

    private static Deliverer deliverer(Account account) {
        return new Deliverer(account.actor(), account.id(), "GM0141");
    }

    private Button button(String text) {
        return withText(text).getFirst();
    }

    private TextArea field(String label) {
        return $(TextArea.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<Button> withText(String text) {
        return $(Button.class).all().stream().filter(one -> text.equals(one.getText())).toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private static void open(String query) {
        UI.getCurrent().navigate(DeliverView.PATH, QueryParameters.fromString(query));
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
