package nl.perspectief.dashboard.admin.logbook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.admin.AdminPage;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;

/** Who saw, changed or exported what. */
@Route(value = LogbookView.PATH, layout = FrameLayout.class)
@Menu(order = 31)
@RolesAllowed("BEHEER")
final class LogbookView extends AdminPage {

    static final String PATH = "beheer/logboek";

    private static final int LINES = 50;
    private static final String CSV = "text/csv;charset=utf-8";

    private final AuditLog log;
    private final AccountNames names;

    LogbookView(StandingQueries standings, SignedIn signedIn, AuditLog log, AccountNames names) {
        super(standings, signedIn);
        this.log = log;
        this.names = names;
    }

    @Override
    public List<String> parameters() {
        return Wanted.PARAMETERS;
    }

    @Override
    protected void show(Account by, QueryParameters address) {
        var wanted = Wanted.in(address);
        int count = log.count(wanted.filter());
        int last = Math.max(1, (count + LINES - 1) / LINES);
        int page = Math.min(wanted.page(), last);
        var answer =
                new Sentence(
                        count == 0
                                ? messages().say("lines.none")
                                : messages().say("lines.answer", count, page, last));
        answer.addClassName("p-answer");
        var lines = log.page(wanted.filter(), (page - 1) * LINES, LINES);
        add(
                lead(messages().say("lead")),
                card(
                        messages().say("lines.question"),
                        new WantedForm(wanted, language(), LogbookView::go),
                        answer,
                        new LineTable(lines, names, language()),
                        pages(wanted.onPage(page), last)),
                card(
                        messages().say("chain.question"),
                        new Paragraph(messages().say("chain.what")),
                        chain()),
                card(
                        messages().say("export.question"),
                        new Paragraph(messages().say("export.what")),
                        export(wanted)));
    }

    private Component pages(Wanted wanted, int last) {
        var newer =
                new Button(
                        messages().say("lines.newer"), _ -> go(wanted.onPage(wanted.page() - 1)));
        newer.setEnabled(wanted.page() > 1);
        var older =
                new Button(
                        messages().say("lines.older"), _ -> go(wanted.onPage(wanted.page() + 1)));
        older.setEnabled(wanted.page() < last);
        return row(newer, older);
    }

    private static void go(Wanted wanted) {
        UI.getCurrent().navigate(PATH, wanted.parameters());
    }

    private Component chain() {
        var outcome = new Sentence();
        outcome.addClassName("p-answer");
        outcome.getElement().setAttribute("role", "status");
        return row(
                new Button(messages().say("chain.verify"), _ -> outcome.say(verified())), outcome);
    }

    private String verified() {
        allowed();
        var check = log.verify();
        return check.firstBroken().isEmpty()
                ? messages().say("chain.sound", check.lines(), check.lastHash())
                : messages().say("chain.broken", check.firstBroken().getAsLong(), check.lines());
    }

    private Component export(Wanted wanted) {
        var link = new Anchor();
        link.setText(messages().say("export.do"));
        link.addClassName("p-download-link");
        link.getElement().setAttribute("download", true);
        link.setHref(download(wanted));
        return link;
    }

    /** That it was taken along stands in the log before the first byte is out. */
    private DownloadHandler download(Wanted wanted) {
        return event -> {
            log.record(allowed(), AuditAction.AUDIT_EXPORTED, "audit");
            event.setFileName("logboek.csv");
            event.setContentType(CSV);
            event.getResponse().setHeader("Cache-Control", "no-store");
            log.export(wanted.filter(), event.getOutputStream());
        };
    }
}
