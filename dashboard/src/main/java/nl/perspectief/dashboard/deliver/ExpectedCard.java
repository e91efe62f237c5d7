package nl.perspectief.dashboard.deliver;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.ExpectedDeliveries.Expected;

/** Which quarters are expected, until when, and how far they are. */
final class ExpectedCard extends Section {

    private static final int SHOWN_DONE = 3;

    private final Language language;
    private final Messages messages;
    private final Words words;

    ExpectedCard(Delivering delivering, Language language, String programme, Deliverer by) {
        this.language = language;
        messages = language.messages(ExpectedCard.class);
        words = new Words(language);
        addClassNames("p-card", "p-step");
        var today = delivering.today();
        var expected =
                delivering.desk().expected().of(programme, by, today, DeliverView.QUARTERS_BACK);
        var answer =
                new Sentence(
                        expected.stream()
                                .filter(Expected::isOpen)
                                .findFirst()
                                .map(
                                        open ->
                                                messages.say(
                                                        "expected.open",
                                                        words.programme(programme),
                                                        language.period(open.quarter()),
                                                        words.deadline(open, today)))
                                .orElseGet(
                                        () ->
                                                messages.say(
                                                        "expected.none",
                                                        words.programme(programme))));
        answer.addClassName("p-answer");
        add(new H2(messages.say("expected")), answer);
        add(
                new DataTable(
                        messages.say("expected"),
                        List.of(
                                Column.text(messages.say("column.quarter")),
                                Column.text(messages.say("column.deadline")),
                                Column.text(messages.say("column.state"))),
                        shown(expected).stream()
                                .map(
                                        one ->
                                                List.of(
                                                        language.period(one.quarter()),
                                                        day(one),
                                                        words.progress(one.progress())))
                                .toList()));
    }

    private String day(Expected one) {
        var day = language.day(one.deadline());
        return one.isPostponed() ? messages.say("deadline.postponed", day) : day;
    }

    /** All that is open, and the newest of the rest. */
    private static List<Expected> shown(List<Expected> expected) {
        var done = expected.stream().filter(one -> !one.isOpen()).limit(SHOWN_DONE).toList();
        return expected.stream().filter(one -> one.isOpen() || done.contains(one)).toList();
    }
}
