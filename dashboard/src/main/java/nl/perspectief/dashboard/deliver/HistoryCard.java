package nl.perspectief.dashboard.deliver;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.Submission;

/** Every file that came in before, each with a link to what became of it. */
final class HistoryCard extends Section {

    private final Language language;
    private final Messages messages;
    private final Words words;
    private final String programme;

    /**
     * @param shown the receipt that is on the page
     */
    HistoryCard(Language language, String programme, List<Submission> history, long shown) {
        this.language = language;
        this.programme = programme;
        messages = language.messages(HistoryCard.class);
        words = new Words(language);
        addClassNames("p-card", "p-step");
        add(new H2(messages.say("history")));
        var own = history.stream().filter(this::isOfProgramme).toList();
        add(own.isEmpty() ? new Paragraph(messages.say("history.none")) : table(own, shown));
    }

    /** A file that became no delivery is of no programme, and stands with both. */
    private boolean isOfProgramme(Submission submission) {
        var delivery = submission.delivery();
        return delivery == null || delivery.programme().equals(programme);
    }

    private Component table(List<Submission> history, long shown) {
        var table = new NativeTable();
        table.addClassName("p-table");
        table.getHead().addRows(head());
        history.forEach(one -> table.getBody().addRows(row(one, one.receiptId() == shown)));
        var box = new Div(table);
        box.addClassName("p-table-box");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", messages.say("history"));
        return box;
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        Stream.of(
                        messages.say("column.file"),
                        messages.say("column.quarter"),
                        messages.say("column.version"),
                        messages.say("column.received"),
                        messages.say("column.how"),
                        messages.say("column.state"))
                .forEach(
                        name -> {
                            var cell = new NativeTableHeaderCell(name);
                            cell.getElement().setAttribute("scope", "col");
                            row.add(cell);
                        });
        return row;
    }

    private NativeTableRow row(Submission one, boolean isShown) {
        var delivery = one.delivery();
        var name = new NativeTableHeaderCell(link(one, isShown));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                new NativeTableCell(delivery == null ? "" : language.period(delivery.quarter())),
                new NativeTableCell(
                        delivery == null ? "" : Objects.toString(delivery.version(), "")),
                new NativeTableCell(words.moment(one.receivedAt())),
                new NativeTableCell(one.channel()),
                new NativeTableCell(words.state(one)));
    }

    private Anchor link(Submission one, boolean isShown) {
        var query = Chosen.of(programme, one.receiptId(), language).getQueryString();
        var link = new Anchor(DeliverView.PATH + "?" + query, one.fileName());
        if (isShown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
