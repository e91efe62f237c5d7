package nl.perspectief.dashboard.admin.agreements;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.admin.AdminPage;
import nl.perspectief.dashboard.admin.Municipalities;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.etl.delivery.AimRefusedException;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.etl.delivery.WaiverRefusedException;
import nl.perspectief.etl.job.Engine;

/** Targets, what readers should know of figures, and what municipalities are let off. */
@Route(value = AgreementsView.PATH, layout = FrameLayout.class)
@Menu(order = 32)
@RolesAllowed("BEHEER")
final class AgreementsView extends AdminPage {

    static final String PATH = "beheer/afspraken";

    private final DeliveryDesk desk;
    private final Municipalities municipalities;
    private final AccountNames names;
    private final AuditLog log;

    AgreementsView(
            StandingQueries standings,
            SignedIn signedIn,
            Engine engine,
            Municipalities municipalities,
            AccountNames names,
            AuditLog log) {
        super(standings, signedIn);
        desk = engine.desk();
        this.municipalities = municipalities;
        this.names = names;
        this.log = log;
    }

    @Override
    protected void show(Account by, QueryParameters address) {
        var words = new AgreementWords(municipalities.names(), names, language());
        add(
                lead(messages().say("lead")),
                card(
                        messages().say("targets.question"),
                        new Targets(desk.aims(), words, language(), this::tryTo)),
                card(
                        messages().say("annotations.question"),
                        new Annotations(desk.aims(), words, language(), this::tryTo)),
                card(
                        messages().say("waivers.question"),
                        new Waivers(desk.waivers(), words, language(), this::tryTo)));
    }

    /** What cannot be done is said; what is done is seen on the page made anew. */
    private void tryTo(Change change) {
        var by = allowed();
        try {
            change.step().accept(by.actor());
            log.record(by, change.action(), change.object());
            again();
        } catch (AimRefusedException refusal) {
            refuse(AgreementWords.refusal(refusal.reason(), messages()));
        } catch (WaiverRefusedException refusal) {
            refuse(refusal.sentence());
        }
    }
}
