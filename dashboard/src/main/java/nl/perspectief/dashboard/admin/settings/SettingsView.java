package nl.perspectief.dashboard.admin.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.admin.AdminPage;
import nl.perspectief.dashboard.admin.Sentences;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.etl.delivery.DeadlineRefusedException;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.sql.Quarter;
import org.springframework.core.env.Environment;

/** What the program goes by; the term to deliver in can be changed here. */
@Route(value = SettingsView.PATH, layout = FrameLayout.class)
@Menu(order = 36)
@RolesAllowed("BEHEER")
final class SettingsView extends AdminPage {

    static final String PATH = "beheer/instellingen";

    private final DeliveryDesk desk;
    private final AccountNames names;
    private final AuditLog log;
    private final Environment environment;

    SettingsView(
            StandingQueries standings,
            SignedIn signedIn,
            Engine engine,
            AccountNames names,
            AuditLog log,
            Environment environment) {
        super(standings, signedIn);
        desk = engine.desk();
        this.names = names;
        this.log = log;
        this.environment = environment;
    }

    @Override
    protected void show(Account by, QueryParameters address) {
        var known = new KnownSettings(desk, environment, language());
        add(
                lead(messages().say("lead")),
                card(
                        messages().say("disclosure.question"),
                        table(messages().say("disclosure.table"), known.disclosure())),
                card(
                        messages().say("deadline.question"),
                        new DeadlineForm(desk.deadlines(), names, language(), this::set)),
                card(
                        messages().say("delivering.question"),
                        table(messages().say("delivering.table"), known.delivering())),
                card(
                        messages().say("keeping.question"),
                        table(messages().say("keeping.table"), known.keeping())),
                card(
                        messages().say("counting.question"),
                        table(messages().say("counting.table"), known.counting())));
    }

    private Component table(String caption, List<Setting> settings) {
        var table =
                new DataTable(
                        caption,
                        List.of(
                                Column.text(messages().say("column.setting")),
                                Column.text(messages().say("column.value")),
                                Column.text(messages().say("column.what")),
                                Column.text(messages().say("column.where"))),
                        settings.stream()
                                .map(
                                        one ->
                                                List.of(
                                                        one.name(),
                                                        one.value(),
                                                        one.what(),
                                                        one.where()))
                                .toList());
        return new Sentences(table);
    }

    private void set(Quarter from, int weeks, String reason) {
        var by = allowed();
        try {
            desk.deadlines().set(from, weeks, reason, by.actor());
            log.record(by, AuditAction.SETTING_CHANGED, "deadline/%s/%d".formatted(from, weeks));
            again();
        } catch (DeadlineRefusedException refusal) {
            refuse(DeadlineForm.refusal(refusal.reason(), language()));
        }
    }
}
