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
import nl.perspectief.dashboard.dutch.Dutch;
import nl.perspectief.dashboard.indicator.Municipality;

/** What is shown, the same on every page, and beside it what the figures rest on. */
final class FilterBar extends Div {

    private final Select<Programme> programmes = new Select<>();
    private final MultiSelectComboBox<Municipality> municipalities = new MultiSelectComboBox<>();
    private final Div standingLine = new Div();

    FilterBar(Consumer<Filter> onChoice) {
        addClassName("p-filter");
        programmes.setLabel("Programma");
        programmes.setItemLabelGenerator(Programme::name);
        municipalities.setLabel("Gemeenten");
        municipalities.setPlaceholder("Alle gemeenten");
        municipalities.setItemLabelGenerator(Municipality::name);
        municipalities.setClearButtonVisible(true);
        municipalities.setI18n(dutch());
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
        var day = new Span("Stand ");
        day.add(strong(Dutch.day(standing.snapshot().asOf())));
        var id = new Span(standing.snapshot().shortId());
        id.addClassName("p-id");
        id.setTitle("Kenmerk van deze cijfers: hetzelfde kenmerk betekent dezelfde cijfers");
        var mark = new Span(new Text(" · kenmerk "), id);
        mark.addClassName("p-snapshot");
        standingLine.removeAll();
        standingLine.add(
                day,
                new Span(" · %s over ".formatted(standing.snapshot().lastQuarter())),
                strong("%d van %d".formatted(programme.delivered(), programme.expected())),
                new Span(" gemeenten"),
                mark);
    }

    private static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("p-strong");
        return strong;
    }

    private void tellIf(boolean fromReader, Consumer<Filter> onChoice) {
        Programme programme = programmes.getValue();
        if (fromReader && programme != null) {
            onChoice.accept(new Filter(programme.code(), chosenIn(programme)));
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

    private static MultiSelectComboBoxI18n dutch() {
        return new MultiSelectComboBoxI18n()
                .setCleared("Keuze gewist")
                .setFocused("gekozen; pijl naar links om te wissen")
                .setSelected("toegevoegd")
                .setDeselected("verwijderd")
                .setTotal("{count} gemeenten gekozen");
    }
}
