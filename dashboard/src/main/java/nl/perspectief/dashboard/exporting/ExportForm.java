package nl.perspectief.dashboard.exporting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.dashboard.frame.ComboBoxWords;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** What can be chosen besides the filter; each choice is told at once. */
final class ExportForm extends Div {

    private final Exporting exporting;
    private final Chosen chosen;
    private final Language language;
    private final Messages messages;
    private final Consumer<Chosen> onChoice;

    ExportForm(
            Exporting exporting,
            FilterInUrl.Reading reading,
            Language language,
            Consumer<Chosen> onChoice) {
        this.exporting = exporting;
        this.chosen = exporting.chosen();
        this.language = language;
        this.onChoice = onChoice;
        messages = language.messages(ExportForm.class);
        addClassName("p-form");
        add(
                indicators(),
                periods(),
                from(reading),
                breakdown(0, messages.say("by.first")),
                breakdown(1, messages.say("by.second")),
                total(),
                format(),
                allProgrammes());
    }

    private Component indicators() {
        var box = new MultiSelectComboBox<Indicator>(messages.say("indicators"));
        box.addClassName("p-export-indicators");
        box.setPlaceholder(messages.say("indicators.all"));
        box.setItemLabelGenerator(one -> one.id() + " " + one.name(language));
        box.setClearButtonVisible(true);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        box.setI18n(ComboBoxWords.of(language));
        box.setItems(exporting.indicators());
        box.setValue(
                exporting.indicators().stream()
                        .filter(one -> chosen.indicators().contains(one.id()))
                        .collect(Collectors.toSet()));
        box.addValueChangeListener(
                event ->
                        onChoice.accept(
                                chosen.indicators(
                                        exporting.indicators().stream()
                                                .filter(event.getValue()::contains)
                                                .map(Indicator::id)
                                                .toList())));
        return box;
    }

    private Component periods() {
        return choice(
                messages.say("periods"),
                messages.say("periods.both"),
                Chosen.PERIODS,
                one ->
                        one.equals("year")
                                ? messages.say("periods.years")
                                : messages.say("periods.quarters"),
                chosen.period(),
                chosen::period);
    }

    private Component from(FilterInUrl.Reading reading) {
        return choice(
                messages.say("from"),
                messages.say("from.always"),
                reading.programme().coverage().headMap(reading.last().next()).keySet(),
                language::period,
                chosen.from(),
                chosen::from);
    }

    private Component breakdown(int position, String label) {
        Characteristic other = at(1 - position);
        var select =
                choice(
                        label,
                        messages.say("by.none"),
                        exporting.breakdowns().stream().filter(one -> !one.equals(other)).toList(),
                        one -> one.name(language),
                        at(position),
                        one -> chosen.by(tokens(position, one)));
        select.setEnabled(position == 0 || other != null);
        return select;
    }

    private @Nullable Characteristic at(int position) {
        return chosen.by().stream()
                .skip(position)
                .findFirst()
                .flatMap(Characteristic::of)
                .orElse(null);
    }

    private List<String> tokens(int position, @Nullable Characteristic one) {
        Optional<Characteristic> first = Optional.ofNullable(position == 0 ? one : at(0));
        Optional<Characteristic> second = Optional.ofNullable(position == 0 ? at(1) : one);
        return Stream.concat(first.stream(), second.stream()).map(Characteristic::token).toList();
    }

    private Component total() {
        var select = new Select<Total>();
        select.setLabel(messages.say("total"));
        select.setItemLabelGenerator(this::words);
        select.setItems(Total.values());
        select.setValue(chosen.total());
        select.addValueChangeListener(event -> onChoice.accept(chosen.total(event.getValue())));
        return select;
    }

    private String words(Total total) {
        return switch (total) {
            case WITH -> messages.say("total.with");
            case WITHOUT -> messages.say("total.without");
            case ALONE -> messages.say("total.alone");
        };
    }

    private Component format() {
        var words = new FormatWords(language);
        var select = new Select<ExportFormat>();
        select.setLabel(messages.say("format"));
        select.setItemLabelGenerator(words::name);
        select.setItems(ExportFormat.values());
        select.setValue(chosen.format());
        select.setHelperText(words.use(chosen.format()));
        select.addValueChangeListener(event -> onChoice.accept(chosen.format(event.getValue())));
        return select;
    }

    private Component allProgrammes() {
        var box = new Checkbox(messages.say("all-programmes"), chosen.isOfAllProgrammes());
        box.addValueChangeListener(
                event -> onChoice.accept(chosen.ofAllProgrammes(event.getValue())));
        return box;
    }

    /** A choice that may be left open. */
    private <T> Select<T> choice(
            String label,
            String open,
            Collection<T> items,
            Function<T, String> words,
            @Nullable T value,
            Function<@Nullable T, Chosen> choose) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(open);
        select.setPlaceholder(open);
        select.setItemLabelGenerator(one -> one == null ? open : words.apply(one));
        select.setItems(items);
        select.setValue(value);
        select.addValueChangeListener(event -> onChoice.accept(choose.apply(event.getValue())));
        return select;
    }
}
