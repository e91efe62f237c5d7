package nl.perspectief.dashboard.exporting;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.export.ExportRequest;
import nl.perspectief.dashboard.export.Reproduction;
import nl.perspectief.dashboard.frame.FiguresPage;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.ReaderLanguage;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Taking figures along: what is chosen, how much that is, the files, and how to make them again.
 */
@PermitAll
@Route(value = Reproduction.PAGE, layout = FrameLayout.class)
@Menu(order = 9)
final class ExportingView extends FiguresPage<Exporting> {

    private static final int ASK_EVERY_MS = 1000;
    private static final int NEVER = -1;

    /** With as many figures a sheet of Excel is full. */
    private static final long XLSX_ROWS = 1_048_576;

    private final Messages messages = language().messages(ExportingView.class);
    private final ExportDesk desk;
    private final SignedIn signedIn;
    private final Div refused = new Div();
    private final JobList files;
    private final Set<ExportJob> fetching = new HashSet<>();
    private @Nullable Registration polling;

    ExportingView(
            StandingQueries standings,
            ExportDesk desk,
            ExportDownloads downloads,
            SignedIn signedIn) {
        super(
                standings,
                (figures, reading) -> Exporting.ask(figures, reading, desk, ReaderLanguage.now()));
        this.desk = desk;
        this.signedIn = signedIn;
        files = new JobList(language(), downloads::of, this::fetched, this::remove);
        refused.addClassName("p-refused");
        refused.getElement().setAttribute("role", "alert");
    }

    @Override
    public List<String> parameters() {
        return Chosen.PARAMETERS;
    }

    @Override
    protected void show(FilterInUrl.Reading reading, Exporting exporting) {
        exporting.chosen().remarks().forEach(this::remark);
        var lead = new Paragraph(messages.say("lead"));
        lead.addClassName("p-lead");
        refused.setText(exporting.refusal());
        add(
                new H1(name()),
                lead,
                card(
                        messages.say("choose.question"),
                        new Paragraph(messages.say("choose.filter")),
                        new ExportForm(
                                exporting,
                                reading,
                                language(),
                                chosen -> go(reading.filter(), chosen)),
                        refused,
                        amount(exporting),
                        snapshot(reading, exporting),
                        begin(exporting)));
        add(card(messages.say("files.question"), new Paragraph(messages.say("files.what")), files));
        exporting
                .plan()
                .ifPresent(
                        plan -> add(card(messages.say("again.question"), again(exporting, plan))));
        showFiles();
    }

    private Component amount(Exporting exporting) {
        var sentence = new Sentence();
        sentence.addClassName("p-answer");
        sentence.getElement().setAttribute("role", "status");
        exporting.plan().ifPresent(plan -> sentence.say(amount(plan, exporting.chosen().format())));
        return sentence;
    }

    private String amount(Plan plan, ExportFormat format) {
        var told =
                messages.say(
                        "amount",
                        plan.rows(),
                        language().day(plan.snapshot().asOf()),
                        plan.snapshot().shortId());
        return Messages.together(
                told,
                format == ExportFormat.XLSX && plan.rows() >= XLSX_ROWS
                        ? messages.say("amount.more-sheets")
                        : "");
    }

    private Component snapshot(FilterInUrl.Reading reading, Exporting exporting) {
        var chosen = exporting.chosen();
        if (chosen.snapshot() == null) {
            return new Div();
        }
        var newest =
                new Anchor(
                        Reproduction.PAGE
                                + "?"
                                + FilterInUrl.write(reading.filter(), chosen.newest().written()),
                        messages.say("snapshot.newest"));
        var line =
                new Paragraph(
                        messages.say("snapshot.kept", FilterInUrl.shown(chosen.snapshot())) + " ");
        line.add(newest);
        return line;
    }

    private Component begin(Exporting exporting) {
        var button =
                new Button(
                        messages.say("begin"), _ -> begin(exporting.request(), exporting.chosen()));
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        button.setEnabled(exporting.plan().filter(plan -> plan.rows() > 0).isPresent());
        var box = new Div(button);
        box.addClassName("p-decision");
        return box;
    }

    private void begin(ExportRequest request, Chosen chosen) {
        try {
            var _ =
                    desk.begin(
                            signedIn.now(),
                            language(),
                            request,
                            chosen.format(),
                            chosen.snapshot());
            refused.setText("");
            showFiles();
        } catch (TooManyExportsException _) {
            refused.setText(messages.say("refused.too-many"));
        } catch (ExportRefusedException refusal) {
            refused.setText(String.valueOf(refusal.getMessage()));
        }
    }

    private void remove(ExportJob job) {
        if (job.accountId() == signedIn.now().id()) {
            desk.remove(job);
            showFiles();
        }
    }

    private void showFiles() {
        var mine = desk.of(signedIn.now());
        files.show(mine);
        getUI().ifPresent(this::pollWhileFilesAreMade);
    }

    /**
     * Looks until the file is gone, which it is once all of it went out; of a small one that may
     * have been before its reader's click was heard of.
     */
    private void fetched(ExportJob job) {
        fetching.add(job);
        showFiles();
    }

    private boolean isAtWork() {
        return desk.of(signedIn.now()).stream().anyMatch(this::isAboutToChange);
    }

    private boolean isAboutToChange(ExportJob job) {
        return switch (job.state()) {
            case WAITING, RUNNING -> true;
            case READY -> fetching.contains(job);
            case GONE, FAILED -> false;
        };
    }

    @Override
    protected void onAttach(AttachEvent event) {
        pollWhileFilesAreMade(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling(event.getUI());
    }

    private void pollWhileFilesAreMade(UI ui) {
        if (polling == null && isAtWork()) {
            ui.setPollInterval(ASK_EVERY_MS);
            polling = ui.addPollListener(_ -> refresh(ui));
        }
    }

    private void refresh(UI ui) {
        if (!isAtWork()) {
            stopPolling(ui);
        }
        showFiles();
    }

    private void stopPolling(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(NEVER);
        }
    }

    private Component again(Exporting exporting, Plan plan) {
        var how =
                new Reproduction(exporting.request(), exporting.chosen().format(), plan.snapshot());
        var command = new Code(how.command(Audience.SHARED));
        var link = new Anchor(how.link().substring(1), messages.say("again.link"));
        var box =
                new Div(
                        new Paragraph(messages.say("again.what")),
                        code(command),
                        new Paragraph(link));
        return box;
    }

    /** A long line goes on within its own box, which can be reached with the keyboard. */
    private Component code(Code command) {
        var box = new Div(command);
        box.addClassName("p-command");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", messages.say("again.command"));
        return box;
    }

    private Section card(String question, Component... parts) {
        var card = new Section(new H2(question));
        card.addClassNames("p-card", "p-origin");
        card.add(parts);
        return card;
    }

    private static void go(Filter filter, Chosen chosen) {
        UI.getCurrent()
                .navigate(
                        Reproduction.PAGE,
                        QueryParameters.fromString(FilterInUrl.write(filter, chosen.written())));
    }
}
