package nl.perspectief.dashboard.admin.night;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.RunSummary;
import nl.perspectief.etl.job.PastRun;

/** What was run before, and how it went. */
final class RunsCard extends Section {

    private static final String NONE = "–";

    private final Language language;
    private final Messages messages;

    RunsCard(List<PastRun> runs, Language language) {
        this.language = language;
        messages = language.messages(RunsCard.class);
        addClassNames("p-card", "p-origin");
        add(new H2(messages.say("runs.question")));
        add(runs.isEmpty() ? new Paragraph(messages.say("runs.none")) : table(runs));
    }

    private Component table(List<PastRun> runs) {
        return new DataTable(
                messages.say("runs.table"),
                List.of(
                        Column.text(messages.say("column.began")),
                        Column.text(messages.say("column.lasted")),
                        Column.text(messages.say("column.outcome")),
                        Column.number(messages.say("column.files")),
                        Column.text(messages.say("column.accepted")),
                        Column.number(messages.say("column.rows")),
                        Column.text(messages.say("column.snapshot"))),
                runs.stream().map(this::row).toList());
    }

    private List<String> row(PastRun run) {
        var summary = run.summary();
        return List.of(
                language.moment(run.began()),
                run.lasted().map(new Lasting(language)::words).orElse(NONE),
                Messages.together(outcome(run.outcome()), run.problem().orElse("")),
                language.count(summary.received()),
                files(summary),
                language.count(summary.rowsLanded()),
                run.snapshotId().orElse(NONE));
    }

    private String files(RunSummary summary) {
        int notTaken = summary.received() - summary.imported();
        return messages.say("runs.files", summary.imported(), notTaken);
    }

    private String outcome(PastRun.Outcome outcome) {
        return switch (outcome) {
            case GOING_ON -> messages.say("outcome.going-on");
            case FINISHED -> messages.say("outcome.finished");
            case STOPPED -> messages.say("outcome.stopped");
            case FAILED -> messages.say("outcome.failed");
            case KILLED -> messages.say("outcome.killed");
        };
    }
}
