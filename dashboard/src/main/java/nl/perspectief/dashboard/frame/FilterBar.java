package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** What is shown, the same on every page, and beside it what the figures rest on. */
final class FilterBar extends Div {

    private final Language language;
    private final Messages messages;
    private final Consumer<Filter> onChoice;
    private final Select<Programme> programmes = new Select<>();
    private final MultiSelectComboBox<Municipality> municipalities = new MultiSelectComboBox<>();
    private final Select<Quarter> quarters = new Select<>();
    private final Select<Characteristic> breakdowns = new Select<>();
    private final Div standingLine = new Div();

    /** What the page at hand does not show in the bar, it hands on. */
    private @Nullable String handedOn;

    FilterBar(Language language, Consumer<Filter> onChoice) {
        this.language = language;
        this.onChoice = onChoice;
        messages = language.messages(FilterBar.class);
        addClassName("p-filter");
        prepareProgrammes();
        prepareMunicipalities();
        prepareQuarters();
        prepareBreakdowns();
        standingLine.addClassName("p-standing");
        var row = new Div(programmes, municipalities, quarters, breakdowns, standingLine);
        row.addClassName("p-filter-row");
        add(row);
    }

    private void prepareProgrammes() {
        programmes.setLabel(messages.say("programme"));
        programmes.setItemLabelGenerator(Programme::name);
        programmes.addValueChangeListener(event -> tellIf(event.isFromClient()));
    }

    private void prepareMunicipalities() {
        municipalities.setLabel(messages.say("municipalities"));
        municipalities.setPlaceholder(messages.say("municipalities.all"));
        municipalities.setItemLabelGenerator(Municipality::name);
        municipalities.setClearButtonVisible(true);
        municipalities.setI18n(ComboBoxWords.of(language));
        municipalities.addValueChangeListener(event -> tellIf(event.isFromClient()));
    }

    private void prepareQuarters() {
        quarters.setLabel(messages.say("up-to"));
        quarters.addClassName("p-up-to");
        quarters.setItemLabelGenerator(language::period);
        quarters.addValueChangeListener(event -> tellIf(event.isFromClient()));
    }

    private void prepareBreakdowns() {
        breakdowns.setLabel(messages.say("breakdown"));
        breakdowns.setEmptySelectionAllowed(true);
        breakdowns.setEmptySelectionCaption(messages.say("breakdown.none"));
        breakdowns.setPlaceholder(messages.say("breakdown.none"));
        breakdowns.setItemLabelGenerator(
                one -> one == null ? messages.say("breakdown.none") : one.name(language));
        breakdowns.addValueChangeListener(event -> tellIf(event.isFromClient()));
    }

    /**
     * Shows a filter without telling anyone that it changed.
     *
     * @param taken the breakdowns that the page takes
     */
    void show(Standing standing, FilterInUrl.Reading reading, List<Characteristic> taken) {
        var programme = reading.programme();
        offer(programmes, standing.programmes());
        programmes.setValue(programme);
        var participants = programme.participants();
        if (!participants.equals(municipalities.getListDataView().getItems().toList())) {
            municipalities.setItems(participants);
        }
        municipalities.setValue(
                reading.filter().municipalities().stream()
                        .flatMap(code -> programme.participant(code).stream())
                        .collect(Collectors.toSet()));
        offer(quarters, programme.newestFirst());
        quarters.setValue(reading.last());
        showBreakdown(reading.filter(), taken);
        showStanding(standing, reading);
    }

    private static <T> void offer(Select<T> select, List<T> choices) {
        if (!choices.equals(select.getListDataView().getItems().toList())) {
            select.setItems(choices);
        }
    }

    private void showBreakdown(Filter filter, List<Characteristic> taken) {
        handedOn = taken.isEmpty() ? filter.breakdown() : null;
        offer(breakdowns, taken);
        breakdowns.setVisible(!taken.isEmpty());
        breakdowns.setValue(
                taken.stream()
                        .filter(one -> one.token().equals(filter.breakdown()))
                        .findFirst()
                        .orElse(null));
    }

    private void showStanding(Standing standing, FilterInUrl.Reading reading) {
        var id = new Span(standing.snapshot().shortId());
        id.addClassName("p-id");
        id.setTitle(messages.say("standing.what-id"));
        var mark = new Span(new Text(" · " + messages.say("standing.id") + " "), id);
        mark.addClassName("p-snapshot");
        var coverage = reading.programme().coverageOf(reading.last());
        standingLine.removeAll();
        standingLine.add(
                new Span(messages.say("standing.day") + " "),
                strong(language.day(standing.snapshot().asOf())),
                new Span(
                        " · %s "
                                .formatted(
                                        messages.say(
                                                "standing.over", language.period(reading.last())))),
                strong(
                        messages.say(
                                "standing.coverage", coverage.delivered(), coverage.expected())),
                new Span(" " + messages.say("standing.municipalities")),
                mark);
    }

    private static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("p-strong");
        return strong;
    }

    private void tellIf(boolean fromReader) {
        Programme programme = programmes.getValue();
        if (fromReader && programme != null) {
            onChoice.accept(
                    new Filter(
                            language,
                            programme.code(),
                            chosenIn(programme),
                            upTo(programme),
                            breakdown()));
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

    /** The newest quarter is not pinned down, and one that the programme has not is left behind. */
    private @Nullable Quarter upTo(Programme programme) {
        return Optional.ofNullable(quarters.getValue())
                .filter(programme.coverage()::containsKey)
                .filter(quarter -> !quarter.equals(programme.coverage().lastKey()))
                .orElse(null);
    }

    private @Nullable String breakdown() {
        Characteristic chosen = breakdowns.getValue();
        return chosen == null ? handedOn : chosen.token();
    }
}
