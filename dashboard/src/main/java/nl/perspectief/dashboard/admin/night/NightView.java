package nl.perspectief.dashboard.admin.night;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.admin.Municipalities;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.Framed;
import nl.perspectief.dashboard.frame.ReaderLanguage;
import nl.perspectief.dashboard.frame.Standing;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.RunGoingOnException;
import nl.perspectief.etl.job.PastRun;
import nl.perspectief.sql.DamagedDataException;
import org.jspecify.annotations.Nullable;

/** The nightly run: how far it is, how the last ones went, and what can be done about it. */
@Route(value = NightView.PATH, layout = FrameLayout.class)
@Menu(order = 33)
@RolesAllowed("BEHEER")
final class NightView extends Div implements BeforeEnterObserver, HasDynamicTitle, Framed {

    static final String PATH = "beheer/nachtrun";

    private static final int RUNS = 30;
    private static final int ASK_EVERY_MS = 1000;
    private static final int NEVER = -1;

    private final StandingQueries standings;
    private final NightDesk desk;
    private final Health health;
    private final Municipalities municipalities;
    private final SignedIn signedIn;
    private final Language language = ReaderLanguage.now();
    private final Messages messages = language.messages(NightView.class);
    private final Div refused = new Div();
    private @Nullable NowCard now;
    private @Nullable Registration polling;

    NightView(
            StandingQueries standings,
            NightDesk desk,
            Health health,
            Municipalities municipalities,
            SignedIn signedIn) {
        this.standings = standings;
        this.desk = desk;
        this.health = health;
        this.municipalities = municipalities;
        this.signedIn = signedIn;
        refused.addClassName("p-refused");
        refused.getElement().setAttribute("role", "alert");
    }

    /** This page is for when figures are damaged too. */
    @Override
    public Optional<Standing> madeFrom() {
        try {
            return standings.standing();
        } catch (DamagedDataException _) {
            return Optional.empty();
        }
    }

    @Override
    public boolean takesFilter() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.name") + " · Perspectief";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private Account allowed() {
        var account = signedIn.now();
        account.requireRole(Role.BEHEER);
        return account;
    }

    private void show() {
        var account = allowed();
        removeAll();
        refused.setText("");
        var runs = desk.newest(account, RUNS);
        var lead = new Paragraph(messages.say("lead"));
        lead.addClassName("p-lead");
        now =
                new NowCard(
                        desk,
                        runs.stream().findFirst(),
                        language,
                        () -> attempt(() -> desk.begin(allowed())),
                        () -> attempt(() -> desk.goOn(allowed())));
        add(
                new H1(messages.say("page.name")),
                lead,
                refused,
                new HealthCard(health.troubles(), language),
                now,
                new RunsCard(runs, language),
                slowest(account, runs),
                new SnapshotsCard(
                        desk.snapshots(account),
                        language,
                        chosen -> attempt(() -> desk.choose(allowed(), chosen))));
    }

    /** Of the last run that was busy with files; a quiet night says nothing new. */
    private SlowestCard slowest(Account account, List<PastRun> runs) {
        return runs.stream()
                .filter(run -> run.summary().received() > 0)
                .map(
                        run ->
                                new SlowestCard(
                                        run,
                                        desk.slowest(account, run),
                                        municipalities.names(),
                                        language))
                .findFirst()
                .orElseGet(() -> new SlowestCard(language));
    }

    /** What cannot be done is said; what is done is seen on the page made anew. */
    private void attempt(Runnable action) {
        try {
            action.run();
            show();
            pollWhileItRuns(UI.getCurrent());
        } catch (RunGoingOnException _) {
            refused.setText(messages.say("refused.running"));
        } catch (DamagedDataException damaged) {
            refused.setText(messages.say("refused.damaged", String.valueOf(damaged.getMessage())));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        pollWhileItRuns(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling(event.getUI());
    }

    private void pollWhileItRuns(UI ui) {
        if (polling == null && desk.isGoingOn()) {
            ui.setPollInterval(ASK_EVERY_MS);
            polling = ui.addPollListener(_ -> refresh(ui));
        }
    }

    private void refresh(UI ui) {
        if (desk.isGoingOn()) {
            Objects.requireNonNull(now).refresh();
        } else {
            stopPolling(ui);
            show();
        }
    }

    private void stopPolling(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(NEVER);
        }
    }
}
