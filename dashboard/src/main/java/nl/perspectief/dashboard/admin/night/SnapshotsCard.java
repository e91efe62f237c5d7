package nl.perspectief.dashboard.admin.night;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.sql.KeptSnapshot;

/** The figures that are kept, and a way back to earlier ones. */
final class SnapshotsCard extends Section {

    private final Language language;
    private final Messages messages;

    /**
     * @param kept the newest first
     * @param choose shows the figures of one from now on
     */
    SnapshotsCard(List<KeptSnapshot> kept, Language language, Consumer<KeptSnapshot> choose) {
        this.language = language;
        messages = language.messages(SnapshotsCard.class);
        addClassNames("p-card", "p-origin");
        add(new H2(messages.say("kept.question")));
        if (kept.isEmpty()) {
            add(new Paragraph(messages.say("kept.none")));
            return;
        }
        add(answer(kept), table(kept));
        var others = kept.stream().filter(one -> !one.isCurrent()).toList();
        if (!others.isEmpty()) {
            add(new Paragraph(messages.say("kept.help")), form(others, choose));
        }
    }

    private Sentence answer(List<KeptSnapshot> kept) {
        return new Sentence(
                kept.stream()
                        .filter(KeptSnapshot::isCurrent)
                        .findFirst()
                        .map(one -> messages.say("kept.answer", name(one)))
                        .orElseGet(() -> messages.say("kept.lost")));
    }

    private DataTable table(List<KeptSnapshot> kept) {
        return new DataTable(
                messages.say("kept.table"),
                List.of(
                        Column.text(messages.say("column.day")),
                        Column.text(messages.say("column.id")),
                        Column.text(messages.say("column.shown"))),
                kept.stream().map(this::row).toList());
    }

    private List<String> row(KeptSnapshot one) {
        return List.of(
                language.day(one.asOf()),
                one.shownId(),
                one.isCurrent() ? messages.say("kept.current") : "");
    }

    private Div form(List<KeptSnapshot> others, Consumer<KeptSnapshot> choose) {
        var select = new Select<KeptSnapshot>();
        select.setLabel(messages.say("kept.choose"));
        select.setItemLabelGenerator(this::name);
        select.setItems(others);
        select.setValue(others.getFirst());
        var form =
                new Div(
                        select,
                        new Button(
                                messages.say("kept.back"), _ -> choose.accept(select.getValue())));
        form.addClassName("p-decision");
        return form;
    }

    private String name(KeptSnapshot one) {
        return messages.say("kept.name", language.day(one.asOf()), one.shownId());
    }
}
