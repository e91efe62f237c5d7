package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** What is shown, the same on every page, and beside it what the figures rest on. */
final class FilterBar extends Div {

    private final Language language;
    private final Messages messages;
    private final Select<Programme> programmes = new Select<>();
    private final MultiSelectComboBox<Municipality> municipalities = new MultiSelectComboBox<>();
    private final Div standingLine = new Div();

    FilterBar(Language language, Consumer<Filter> onChoice) {
        this.language = language;
        messages = language.messages(FilterBar.class);
        addClassName("p-filter");
        programmes.setLabel(messages.say("programme"));
        programmes.setItemLabelGenerator(Programme::name);
        municipalities.setLabel(messages.say("municipalities"));
        municipalities.setPlaceholder(messages.say("municipalities.all"));
        municipalities.setItemLabelGenerator(Municipality::name);
        municipalities.setClearButtonVisible(true);
        municipalities.setI18n(comboBoxWords());
        standingLine.addClassName("p-standing");
        var row = new Div(programmes, municipalities, standingLine);
        row.addClassName("p-filter-row");
        add(row);
        programmes.addValueChangeListener(event -> tellIf(event.isFromClient(), onChoice));
        municipalities.addValueChangeListener(event -> tellIf(event.isFromClient(), onChoice));
    }

    /** Shows a filter without telling anyone that it changed. */
    void show(Standing standing, FilterInUrl.Reading reading) {
        if (!standing.programmes().equals(programmes.getListDataView().getItems().toList())) {
            programmes.setItems(standing.programmes());
        }
        programmes.setValue(reading.programme());
        var participants = reading.programme().participants();
        if (!participants.equals(municipalities.getListDataView().getItems().toList())) {
            municipalities.setItems(participants);
        }
        municipalities.setValue(
                reading.filter().municipalities().stream()
                        .flatMap(code -> reading.programme().participant(code).stream())
                        .collect(Collectors.toSet()));
        showStanding(standing, reading.programme());
    }

    private void showStanding(Standing standing, Programme programme) {
        var id = new Span(standing.snapshot().shortId());
        id.addClassName("p-id");
        id.setTitle(messages.say("standing.what-id"));
        var mark = new Span(new Text(" · " + messages.say("standing.id") + " "), id);
        mark.addClassName("p-snapshot");
        standingLine.removeAll();
        standingLine.add(
                new Span(messages.say("standing.day") + " "),
                strong(language.day(standing.snapshot().asOf())),
                new Span(" · %s ".formatted(over(standing))),
                strong(
                        messages.say(
                                "standing.coverage", programme.delivered(), programme.expected())),
                new Span(" " + messages.say("standing.municipalities")),
                mark);
    }

    private String over(Standing standing) {
        return messages.say("standing.over", language.period(standing.snapshot().lastQuarter()));
    }

    private static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("p-strong");
        return strong;
    }

    private void tellIf(boolean fromReader, Consumer<Filter> onChoice) {
        Programme programme = programmes.getValue();
        if (fromReader && programme != null) {
            onChoice.accept(new Filter(language, programme.code(), chosenIn(programme)));
        }
    }

    /** A municipality that does not take part in the newly chosen programme is left behind. */
    private List<String> chosenIn(Programme programme) {
        return municipalities.getValue().stream()
                .filter(Objects::nonNull)
                .map(Municipality::code)
                .filter(code -> programme.participant(code).isPresent())
                .toList();
    }

    private MultiSelectComboBoxI18n comboBoxWords() {
        return new MultiSelectComboBoxI18n()
                .setCleared(messages.say("combo-box.cleared"))
                .setFocused(messages.say("combo-box.focused"))
                .setSelected(messages.say("combo-box.selected"))
                .setDeselected(messages.say("combo-box.deselected"))
                .setTotal(messages.say("combo-box.total", "{count}"));
    }
}
