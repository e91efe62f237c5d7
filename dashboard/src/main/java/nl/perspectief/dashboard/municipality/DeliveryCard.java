package nl.perspectief.dashboard.municipality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.DeliveryMark;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** What the municipality delivered, quarter by quarter, the newest first. */
final class DeliveryCard extends Section {

    private static final String MODE_B = "B";

    private final Profile profile;
    private final Language language;
    private final Messages messages;

    DeliveryCard(Profile profile, FigureWords words) {
        this.profile = profile;
        language = words.language();
        messages = language.messages(DeliveryCard.class);
        addClassNames("p-card", "p-delivered");
        var answer = new Sentence(answer());
        answer.addClassName("p-answer");
        var source = new Paragraph(new Source(words, profile.snapshot()).line().text());
        source.addClassName("p-chart-foot");
        add(new H2(question()), answer, table(), source);
    }

    private String question() {
        return messages.say("delivered.question", profile.municipality().name());
    }

    private String answer() {
        var imported = profile.deliveries().stream().filter(DeliveryState::isImported).toList();
        var late = imported.stream().filter(DeliveryState::late).count();
        return Messages.together(
                messages.say(
                        "delivered.answer",
                        language.period(profile.last()),
                        profile.deliveries().size(),
                        imported.size(),
                        late),
                isComplete() && !imported.isEmpty() ? messages.say("delivered.complete") : "");
    }

    private boolean isComplete() {
        return profile.withoutData().values().stream().allMatch(List::isEmpty);
    }

    private Div table() {
        var table = new NativeTable();
        table.addClassName("p-table");
        table.setCaptionText(messages.say("delivered.caption", profile.municipality().name()));
        var head = new NativeTableRow();
        columns().forEach(name -> head.add(header(name, "col")));
        table.getHead().addRows(head);
        profile.deliveries().reversed().forEach(one -> table.getBody().addRows(row(one)));
        var box = new Div(table);
        box.addClassName("p-table-box");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", question());
        return box;
    }

    /** What is missing has a column where anything is. */
    private List<String> columns() {
        var columns =
                List.of(
                        messages.say("column.quarter"),
                        messages.say("column.state"),
                        messages.say("column.delivered-on"),
                        messages.say("column.deadline"),
                        messages.say("column.version"),
                        messages.say("column.mode"),
                        messages.say("column.without"));
        return isComplete() ? columns.subList(0, columns.size() - 1) : columns;
    }

    private static NativeTableHeaderCell header(String name, String scope) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(DeliveryState one) {
        var day = one.deliveredOn();
        var version = one.version();
        var row =
                new NativeTableRow(
                        header(language.period(one.quarter()), "row"),
                        new NativeTableCell(state(one)),
                        cell(day == null ? "" : language.day(day)),
                        cell(language.day(one.deadline())),
                        cell(version == null ? "" : Integer.toString(version)),
                        cell(mode(one)));
        if (!isComplete()) {
            row.add(cell(without(one)));
        }
        return row;
    }

    private Component state(DeliveryState one) {
        var mark = DeliveryMark.of(one, profile.snapshot().asOf());
        var shape = new Span(mark.shape());
        shape.addClassName("p-mark");
        shape.getElement().setAttribute("aria-hidden", "true");
        shape.getElement().setAttribute("data-mark", Integer.toString(mark.place()));
        if (mark.attention()) {
            shape.getElement().setAttribute("data-attention", true);
        }
        return new Span(shape, new Text(" " + mark.word(language)));
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }

    private String mode(DeliveryState one) {
        var mode = one.deliveryMode();
        if (mode == null) {
            return "";
        }
        return mode.equals(MODE_B) ? messages.say("mode.cohorts") : messages.say("mode.rows");
    }

    private String without(DeliveryState one) {
        return language.listed(profile.withoutData().getOrDefault(one.quarter(), List.of()));
    }
}
