package nl.perspectief.dashboard.admin.participation;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.admin.AdminPage;
import nl.perspectief.dashboard.admin.Municipalities;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.etl.delivery.ParticipationDesk;
import nl.perspectief.etl.delivery.ParticipationDesk.Change;
import nl.perspectief.etl.delivery.ParticipationRefusedException;
import nl.perspectief.etl.job.Engine;

/** Who takes part, for the programme to read and for administrators to change. */
@Route(value = ParticipationView.PATH, layout = FrameLayout.class)
@Menu(order = 31)
@RolesAllowed({"BEHEER", "PROGRAMMA"})
final class ParticipationView extends AdminPage {

    static final String PATH = "beheer/deelname";

    private final ParticipationDesk desk;
    private final Municipalities municipalities;
    private final AccountNames names;
    private final AuditLog log;

    ParticipationView(
            StandingQueries standings,
            SignedIn signedIn,
            Engine engine,
            Municipalities municipalities,
            AccountNames names,
            AuditLog log) {
        super(standings, signedIn);
        desk = engine.desk().participation();
        this.municipalities = municipalities;
        this.names = names;
        this.log = log;
    }

    @Override
    protected Role[] readers() {
        return new Role[] {Role.BEHEER, Role.PROGRAMMA};
    }

    @Override
    protected void show(Account by, QueryParameters address) {
        var words = new ParticipationWords(municipalities.names(), names, language());
        var all = desk.all();
        add(
                lead(messages().say("lead")),
                card(messages().say("who.question"), new Participants(all, words)));
        if (by.role() == Role.BEHEER) {
            add(
                    card(messages().say("add.question"), new NewParticipant(words, this::tryTo)),
                    card(
                            messages().say("change.question"),
                            new OtherTime(all, words, this::tryTo)));
        } else {
            add(lead(messages().say("by.administrators")));
        }
    }

    private void tryTo(Change change) {
        var by = allowed();
        try {
            desk.make(change, by.actor());
            log.record(by, AuditAction.PARTICIPATION_CHANGED, object(change));
            again();
        } catch (ParticipationRefusedException refusal) {
            refuse(ParticipationWords.refusal(refusal, language()));
        }
    }

    private static String object(Change change) {
        return "%s/%s/%s-%s"
                .formatted(
                        change.programme(),
                        change.municipalityCode(),
                        change.from() == null ? "" : change.from(),
                        change.to() == null ? "" : change.to());
    }
}
