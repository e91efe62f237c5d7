package nl.perspectief.dashboard.exporting;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.SignedInAs;
import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.dashboard.export.ExportRequest;
import nl.perspectief.dashboard.exporting.ExportJob.State;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Taking figures along, without a browser. */
@SpringBootTest(classes = PerspectiefApplication.class)
class ExportingViewTest extends SpringBrowserlessTest {

    private static final String CHOICE =
            "programma=BOTOC&gemeenten=GM0855&tm=2026-K2&indicatoren=BER-01&perioden=quarter"
                    + "&van=2026-K1";

    @TempDir private static Path data;

    @Autowired private ExportDesk desk;

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
    void whatIsChosenIsCountedMadeAndTakenAlong() throws Exception {
        var account = account(301, Role.ANALIST, null);
        open(account, CHOICE + "&formaat=csv");
        assertThat(shown()).contains("Dit zijn 4 cijfers, stand");

        press("Maak het bestand");
        var job = ready(account);

        var parcel = parcel(job.file());
        assertThat(parcel).hasSize(2);
        assertThat(parcel.values().stream().findFirst().orElseThrow().lines().skip(1))
                .hasSize(4)
                .allMatch(line -> line.startsWith("BER-01,count,BOTOC,"));
        assertThat(parcel.keySet()).anyMatch(name -> name.endsWith(".csv-metadata.json"));
        assertThat(job.fileName()).endsWith(".zip");
        open(account, CHOICE);
        assertThat($(Anchor.class).withText("Haal op").all()).hasSize(1);
        press("Gooi weg");
        assertThat(job.file()).doesNotExist();
        assertThat(shown()).contains("Opgehaald of weggegooid");
    }

    @Test
    void theLinkAndTheCommandMakeTheSameAgain() {
        open(
                SignedInAs.PROGRAMMA,
                CHOICE.replace("BER-01", "BEH-01")
                        + "&totaal=zonder&per=local_employer&formaat=parquet");
        var command = $(Code.class).single().getText();
        assertThat(command)
                .contains("--indicator BEH-01 --programme BOTOC --municipality GM0855")
                .contains("--period quarter --from 2026-K1 --to 2026-K2")
                .contains("--by programme,municipality,period,local_employer", "--format parquet");
        var link = $(Anchor.class).withText("Deze keuze, met deze stand").single().getHref();

        open(SignedInAs.PROGRAMMA, link.substring(link.indexOf('?') + 1));

        assertThat($(Code.class).single().getText()).isEqualTo(command);
        assertThat(shown()).contains("Kies de nieuwste stand");
    }

    @Test
    void aChoiceStandsInTheAddress() {
        open(SignedInAs.PROGRAMMA, "programma=BOTOC");
        MultiSelectComboBox<Indicator> indicators =
                $(MultiSelectComboBox.class).withCaption("Indicatoren").single();
        indicators.setValue(
                indicators.getListDataView().getItems().skip(1).limit(1).collect(toSet()));
        test($(Select.class).withCaption("Perioden").single()).selectItem("Jaren");
        test($(Select.class).withCaption("Soort bestand").single()).selectItem("JSON");
        test($(Select.class).withCaption("Het programma als geheel").single())
                .selectItem("Alleen dit");

        assertThat($(Code.class).single().getText())
                .contains("--programme BOTOC --municipality ALL --period year")
                .contains("--indicator PLA-01", "--format json");
    }

    @Test
    void whatCannotBeChosenIsToldAndLeftOut() {
        open(
                SignedInAs.PROGRAMMA,
                "programma=BOTOC&indicatoren=BER-01,XX-99&perioden=maand&van=ooit&formaat=pdf"
                        + "&per=sterrenbeeld&totaal=half");

        assertThat(shown())
                .contains("‘XX-99’", "‘maand’", "‘ooit’", "‘pdf’", "‘sterrenbeeld’", "‘half’")
                .contains("Dit zijn ");
    }

    @Test
    void whatIsRefusedIsSaidAndCannotBeBegun() {
        open(SignedInAs.PROGRAMMA, "programma=BOTOC&momentopname=ffffffffffff");

        assertThat(shown()).contains("Momentopname ffffffffffff is niet bewaard.");
        assertThat($(Button.class).withText("Maak het bestand").single().isEnabled()).isFalse();

        open(
                SignedInAs.PROGRAMMA,
                "programma=BOTOC&indicatoren=BEH-01&per=local_employer,school_type");
        assertThat(shown()).contains("Uitsplitsing school_type is er niet.");
    }

    @Test
    void whoHasThreeFilesMustFetchOneFirst() {
        var account = account(302, Role.LEZER, null);
        open(account, CHOICE);
        for (int i = 0; i < 3; i++) {
            press("Maak het bestand");
        }
        assertThat(shown()).doesNotContain("U hebt al drie bestanden");

        press("Maak het bestand");

        assertThat(shown()).contains("U hebt al drie bestanden");
        assertThat(desk.of(account)).hasSize(3);
        assertThat(desk.of(SignedInAs.ANALIST)).isEmpty();
    }

    @Test
    void aMunicipalityTakesAlongWhatEveryoneMaySee() throws Exception {
        var tilburg = account(303, Role.GEMEENTE, "GM0855");
        var everything = ExportRequest.everything();
        desk.begin(tilburg, Language.DUTCH, everything, ExportFormat.JSON, null);
        var analyst = account(304, Role.ANALIST, null);
        desk.begin(analyst, Language.DUTCH, everything, ExportFormat.JSON, null);

        var own = Files.readString(ready(tilburg).file());

        assertThat(own).isEqualTo(Files.readString(ready(analyst).file()));
        assertThat(own).contains("\"SUPPRESSED\"");
    }

    @Test
    void whatNobodyFetchesIsThrownAwayAfterAnHour() throws Exception {
        var account = account(305, Role.ANALIST, null);
        desk.begin(account, Language.ENGLISH, ExportRequest.everything(), ExportFormat.CSV, null);
        var job = ready(account);

        desk.clearUp(Instant.now());
        assertThat(job.file()).exists();
        desk.clearUp(Instant.now().plus(Duration.ofMinutes(61)));

        assertThat(data.resolve("downloads")).isEmptyDirectory();
        assertThat(desk.of(account)).isEmpty();
    }

    private ExportJob ready(Account account) throws InterruptedException {
        var job = desk.of(account).getFirst();
        while (job.state() == State.WAITING || job.state() == State.RUNNING) {
            Thread.sleep(20);
        }
        assertThat(job.state()).isEqualTo(State.READY);
        assertThat(job.percent()).isEqualTo(100);
        return job;
    }

    private static Map<String, String> parcel(Path file) throws IOException {
        var parcel = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parcel.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parcel;
    }

    private static Account account(long id, Role role, String municipality) {
        return new Account(id, "Naam " + id, id + "@example.org", role, municipality);
    }

    private static void open(Account account, String query) {
        SignedInAs.account(account);
        UI.getCurrent().navigate(ExportingView.class, QueryParameters.fromString(query));
    }

    private void press(String name) {
        test($(Button.class).withText(name).all().getFirst()).click();
    }

    private String shown() {
        // some spaces keep words together on a line
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
