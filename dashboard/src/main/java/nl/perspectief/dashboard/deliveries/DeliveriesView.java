package nl.perspectief.dashboard.deliveries;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.conversation.ConversationCard;
import nl.perspectief.dashboard.frame.FiguresPage;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.mail.Reminders;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.etl.delivery.ExpectedDeliveries.Expected;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RunRequest;
import nl.perspectief.sql.Quarter;

/** The deliveries of everyone, as the ministry follows them. */
@Route(value = DeliveriesView.PATH, layout = FrameLayout.class)
@Menu(order = 20)
@RolesAllowed({"PROGRAMMA", "BEHEER"})
final class DeliveriesView extends FiguresPage<Calendar> {

    static final String PATH = "leveringen";

    private static final int QUARTERS_BACK = 8;

    private final Messages messages = language().messages(DeliveriesView.class);
    private final DeliveryDesk desk;
    private final FaultQueries faults;
    private final Reminders reminders;
    private final SignedIn signedIn;
    private final AccountNames names;
    private final AuditLog log;

    DeliveriesView(
            StandingQueries standings,
            Engine engine,
            FaultQueries faults,
            Reminders reminders,
            SignedIn signedIn,
            AccountNames names,
            AuditLog log) {
        super(standings, (_, address) -> calendar(engine.desk(), address));
        desk = engine.desk();
        this.faults = faults;
        this.reminders = reminders;
        this.signedIn = signedIn;
        this.names = names;
        this.log = log;
    }

    private static Calendar calendar(DeliveryDesk desk, FilterInUrl.Reading address) {
        var today = LocalDate.now(RunRequest.ZONE);
        var programme = address.programme();
        var newcomers = newcomers(desk, programme);
        var codes = programme.participants().stream().map(Municipality::code);
        return new Calendar(
                address.filter(),
                programme,
                newcomers,
                desk.submissions()
                        .expected()
                        .ofAll(
                                programme.code(),
                                Stream.concat(codes, newcomers.keySet().stream()).toList(),
                                today,
                                QUARTERS_BACK),
                today);
    }

    /** Who takes part since the figures were made, by code. */
    private static SortedMap<String, String> newcomers(DeliveryDesk desk, Programme programme) {
        var newcomers = new TreeMap<>(desk.participation().names(programme.code()));
        programme.participants().forEach(known -> newcomers.remove(known.code()));
        return newcomers;
    }

    @Override
    protected void show(FilterInUrl.Reading reading, Calendar calendar) {
        allowed();
        var lead = new Paragraph(messages.say("lead"));
        lead.addClassName("p-lead");
        add(new H1(name()), lead, new CalendarCard(calendar, language()));
        calendar.municipality().ifPresentOrElse(one -> add(calendar, one), this::askForOne);
        var chosen = calendar.municipality();
        add(
                new FaultsCard(
                        faults.errors(
                                calendar.programme().code(),
                                chosen.map(Municipality::code).orElse(null)),
                        chosen.map(Municipality::name).orElse(calendar.programme().name()),
                        language()));
    }

    private void askForOne() {
        remark(messages.say("choose"));
    }

    private void add(Calendar calendar, Municipality municipality) {
        var programme = calendar.programme().code();
        var expected = calendar.expected().getOrDefault(municipality.code(), List.of());
        add(
                new PostponementCard(
                        municipality.name(),
                        expected,
                        calendar.today(),
                        language(),
                        (quarter, until, reason) -> {
                            desk.postponements()
                                    .grant(
                                            programme,
                                            municipality.code(),
                                            quarter,
                                            until,
                                            reason,
                                            allowed().actor());
                            keep(
                                    AuditAction.DEADLINE_CHANGED,
                                    programme,
                                    municipality.code(),
                                    quarter);
                            UI.getCurrent().refreshCurrentRoute(false);
                        }));
        expected.stream()
                .filter(Expected::isOpen)
                .findFirst()
                .ifPresent(open -> add(reminder(municipality, open)));
        expected.stream().findFirst().ifPresent(newest -> talk(programme, municipality, newest));
    }

    private ReminderCard reminder(Municipality municipality, Expected open) {
        return new ReminderCard(
                municipality.name(),
                open,
                reminders.canBeSent(),
                reminders.last(allowed(), municipality.code(), open),
                language(),
                () -> reminders.byHand(allowed(), municipality.code(), open));
    }

    private void talk(String programme, Municipality municipality, Expected newest) {
        var code = municipality.code();
        var quarter = newest.quarter();
        add(
                new ConversationCard(
                        messages.say("talk.about", municipality.name(), language().period(quarter)),
                        ConversationCard.Side.MINISTRY,
                        names,
                        language(),
                        () -> desk.messages().about(programme, code, quarter),
                        text -> {
                            desk.messages()
                                    .fromMinistry(
                                            programme, code, quarter, text, allowed().actor());
                            keep(AuditAction.MESSAGE_SENT, programme, code, quarter);
                        }));
    }

    private void keep(
            AuditAction action, String programme, String municipalityCode, Quarter quarter) {
        log.record(allowed(), action, "%s/%s/%s".formatted(programme, municipalityCode, quarter));
    }

    private Account allowed() {
        var account = signedIn.now();
        account.requireRole(Role.PROGRAMMA, Role.BEHEER);
        return account;
    }
}
