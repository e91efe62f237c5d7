package nl.perspectief.dashboard.closing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.frame.FiguresPage;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.Closure;
import nl.perspectief.etl.delivery.ClosureDesk;
import nl.perspectief.etl.delivery.ClosureRefusedException;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.sql.Quarter;

/** Closing a quarter: what would be kept, who agrees, and what was closed before. */
@Route(value = ClosingView.PATH, layout = FrameLayout.class)
@Menu(order = 20)
@RolesAllowed({"PROGRAMMA", "BEHEER"})
final class ClosingView extends FiguresPage<Closing> {

    static final String PATH = "vaststellen";

    private final Messages messages = language().messages(ClosingView.class);
    private final ClosureDesk desk;
    private final SignedIn signedIn;
    private final AccountNames names;
    private final AuditLog log;
    private final Div refused = new Div();

    ClosingView(
            StandingQueries standings,
            Engine engine,
            SignedIn signedIn,
            AccountNames names,
            AuditLog log) {
        super(
                standings,
                (figures, address) ->
                        ClosingQuestion.ask(figures, address, engine.desk().closures()));
        desk = engine.desk().closures();
        this.signedIn = signedIn;
        this.names = names;
        this.log = log;
    }

    @Override
    public List<String> parameters() {
        return List.of(ClosingQuestion.QUARTER);
    }

    @Override
    protected void show(FilterInUrl.Reading reading, Closing closing) {
        var account = allowed();
        closing.remarks().forEach(this::remark);
        var lead = new Paragraph(messages.say("lead"));
        lead.addClassName("p-lead");
        refused.addClassName("p-refused");
        refused.getElement().setAttribute("role", "alert");
        add(new H1(name()), lead, refused);
        closing.waiting()
                .ifPresentOrElse(
                        waiting ->
                                add(card("waiting.question", waiting(closing, waiting, account))),
                        () -> add(card("open.question", open(closing))));
        add(
                card("closed.question", new ClosedQuarters(closing, names, language()).parts()),
                card("revised.question", new RevisionTable(closing, language()).parts()));
    }

    private Account allowed() {
        var account = signedIn.now();
        account.requireRole(Role.PROGRAMMA, Role.BEHEER);
        return account;
    }

    private List<Component> waiting(Closing closing, Closure closure, Account account) {
        return new WaitingProposal(closing, closure, account, names, language(), this::decide)
                .parts();
    }

    private List<Component> open(Closing closing) {
        return closing.quarter() == null
                ? List.of(new Paragraph(messages.say("open.none", closing.programme().name())))
                : new Proposal(closing, closing.quarter(), language(), go(closing), this::decide)
                        .parts();
    }

    /** What cannot be done is said; what is done is seen on the page made anew. */
    private void decide(Decision decision) {
        var account = allowed();
        try {
            decision.step().at(desk, account.actor());
            log.record(account, decision.action(), decision.object());
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (ClosureRefusedException refusal) {
            refused.setText(new DecisionWords(language()).refusal(refusal.reason()));
        }
    }

    private Section card(String question, List<Component> parts) {
        var card = new Section(new H2(messages.say(question)));
        card.addClassNames("p-card", "p-origin");
        card.add(parts);
        return card;
    }

    private static Consumer<Quarter> go(Closing closing) {
        return quarter ->
                UI.getCurrent()
                        .navigate(
                                PATH,
                                QueryParameters.fromString(
                                        FilterInUrl.write(
                                                closing.filter(),
                                                Map.of(
                                                        ClosingQuestion.QUARTER,
                                                        List.of(quarter.toString())))));
    }
}
