package nl.perspectief.dashboard.closing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.RevisionWords;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** Closed figures that would be told differently now: the figure that stands, and today's. */
final class RevisionTable {

    private final Closing closing;
    private final Language language;
    private final RevisionWords words;
    private final Messages messages;

    RevisionTable(Closing closing, Language language) {
        this.closing = closing;
        this.language = language;
        words = new RevisionWords(new FigureWords(language));
        messages = language.messages(RevisionTable.class);
    }

    List<Component> parts() {
        if (closing.revisions().isEmpty()) {
            return List.of(new Paragraph(messages.say("revised.none")));
        }
        var answer = new Sentence(messages.say("revised.answer", closing.revisions().size()));
        answer.addClassName("p-answer");
        return List.of(answer, table());
    }

    private DataTable table() {
        return new DataTable(
                messages.say("revised.table"),
                List.of(
                        Column.text(messages.say("column.indicator")),
                        Column.text(messages.say("column.whose")),
                        Column.text(messages.say("column.period")),
                        Column.number(messages.say("column.closed")),
                        Column.number(messages.say("column.now"))),
                closing.revisions().stream().map(this::row).toList());
    }

    private List<String> row(Closing.Revised one) {
        var now = one.now();
        var indicator = Objects.requireNonNull(closing.indicators().get(now.indicator()));
        return List.of(
                messages.say("revised.measure", indicator.name(language), now.measure()),
                whose(now.municipalityCode()),
                language.period(now.period()),
                words.closed(one.closed()),
                words.now(now));
    }

    private String whose(String code) {
        return code.equals(Observation.ALL)
                ? closing.programme().name()
                : closing.programme().participant(code).map(Municipality::name).orElse(code);
    }
}
