package nl.perspectief.dashboard.closing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.Closure;
import nl.perspectief.etl.delivery.Closure.Decision;

/** What was proposed before, and what became of it. */
final class ClosedQuarters {

    private final Closing closing;
    private final AccountNames names;
    private final Language language;
    private final Messages messages;

    ClosedQuarters(Closing closing, AccountNames names, Language language) {
        this.closing = closing;
        this.names = names;
        this.language = language;
        messages = language.messages(ClosedQuarters.class);
    }

    List<Component> parts() {
        var decided = closing.proposed().stream().filter(one -> !one.isWaiting()).toList();
        return decided.isEmpty()
                ? List.of(new Paragraph(messages.say("closed.none")))
                : List.of(table(decided));
    }

    private DataTable table(List<Closure> decided) {
        return new DataTable(
                messages.say("closed.table"),
                List.of(
                        Column.text(messages.say("column.quarter")),
                        Column.text(messages.say("column.outcome")),
                        Column.text(messages.say("column.snapshot")),
                        Column.text(messages.say("column.proposed")),
                        Column.text(messages.say("column.decided")),
                        Column.text(messages.say("column.reason"))),
                decided.stream().map(this::row).toList());
    }

    private List<String> row(Closure closure) {
        Decision decision = Objects.requireNonNull(closure.decision());
        return List.of(
                language.period(closure.quarter()),
                new DecisionWords(language).outcome(decision.outcome()),
                closure.snapshotId().shown(),
                messages.say(
                        "closed.by",
                        names.in(closure.proposedBy()),
                        language.moment(closure.proposedAt())),
                messages.say("closed.by", names.in(decision.by()), language.moment(decision.at())),
                Messages.together(
                        Objects.requireNonNullElse(closure.remark(), ""),
                        Objects.requireNonNullElse(decision.reason(), "")));
    }
}
