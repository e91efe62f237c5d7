package nl.perspectief.dashboard.admin.night;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.job.PastRun;
import nl.perspectief.etl.job.RunProgress;

/** What runs now and what comes next, and ways to begin. */
final class NowCard extends Section {

    private final NightDesk desk;
    private final Language language;
    private final Messages messages;
    private final Div progress = new Div();

    /**
     * @param last the last run, if there was one
     * @param begin begins a run
     * @param goOn makes the last run go on
     */
    NowCard(
            NightDesk desk,
            Optional<PastRun> last,
            Language language,
            Runnable begin,
            Runnable goOn) {
        this.desk = desk;
        this.language = language;
        messages = language.messages(NowCard.class);
        addClassNames("p-card", "p-origin");
        progress.getElement().setAttribute("role", "status");
        add(new H2(messages.say("now.question")), progress, next());
        if (desk.isGoingOn()) {
            refresh();
            return;
        }
        progress.add(new Sentence(messages.say("now.nothing")));
        var buttons = new Div(new Button(messages.say("now.begin"), _ -> begin.run()));
        buttons.addClassName("p-decision");
        if (last.filter(NowCard::isBrokenOff).isPresent()) {
            buttons.add(new Button(messages.say("now.go-on"), _ -> goOn.run()));
            add(new Paragraph(messages.say("now.go-on.help")));
        }
        add(buttons);
    }

    private static boolean isBrokenOff(PastRun run) {
        return run.outcome() != PastRun.Outcome.FINISHED;
    }

    /** As far as it is now. */
    void refresh() {
        progress.removeAll();
        progress.add(
                new Sentence(
                        desk.now()
                                .map(this::words)
                                .orElseGet(() -> messages.say("now.elsewhere"))));
    }

    private String words(RunProgress.Look look) {
        var lasting = new Lasting(language);
        var step = messages.say("now.step", phase(look.phase()), lasting.words(look.elapsed()));
        var files = look.total() == 0 ? "" : messages.say("now.files", look.done(), look.total());
        var left =
                look.expectedLeft()
                        .map(time -> messages.say("now.left", lasting.words(time)))
                        .orElse("");
        return Messages.together(step, files, left);
    }

    private Paragraph next() {
        return new Paragraph(
                desk.next()
                        .map(moment -> messages.say("next.at", language.moment(moment)))
                        .orElseGet(() -> messages.say("next.none")));
    }

    private String phase(RunProgress.Phase phase) {
        return switch (phase) {
            case WAITING, RECEIVE, DONE -> messages.say("phase.receive");
            case IMPORT, RECHECK -> messages.say("phase.import");
            case LAND_ANEW -> messages.say("phase.land");
            case BUILD -> messages.say("phase.build");
            case CHECK -> messages.say("phase.check");
            case PUBLISH -> messages.say("phase.publish");
            case REPORT -> messages.say("phase.report");
        };
    }
}
