package nl.perspectief.dashboard.compare;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.perspectief.dashboard.figure.OfferedFigure;
import nl.perspectief.dashboard.figure.Selects;
import nl.perspectief.dashboard.figure.ValueNames;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** What is compared: figures, whose they are, of when, and of which part. */
final class ChoiceBar extends Div {

    private final Comparison page;
    private final Choice choice;
    private final Language language;
    private final Consumer<Choice> onChoice;
    private final Messages messages;

    ChoiceBar(Comparison page, Language language, Consumer<Choice> onChoice) {
        this.page = page;
        choice = page.choice();
        this.language = language;
        this.onChoice = onChoice;
        messages = language.messages(ChoiceBar.class);
        addClassNames("p-choice", "p-compare-choice");
        for (int i = 0; i <= choice.figures().size() && i < Choice.MOST_FIGURES; i++) {
            add(figure(i));
        }
        add(groups(), per(), period());
        if (choice.view() == View.CHANGE) {
            add(against());
        }
        for (int i = 0; i <= choice.breakdowns().size() && i < Choice.MOST_BREAKDOWNS; i++) {
            addBreakdown(i);
        }
        if (choice.view().isInOrder()) {
            add(order());
        }
    }

    /** The one after the last adds another. */
    private ComboBox<OfferedFigure> figure(int place) {
        boolean isNew = place == choice.figures().size();
        var figures =
                new ComboBox<OfferedFigure>(
                        isNew
                                ? messages.say("choose.another")
                                : messages.say("choose.figure", place + 1));
        figures.addClassName("p-choice-indicator");
        figures.setItemLabelGenerator(one -> one.name(language));
        figures.setItems(page.offer().figures());
        figures.setClearButtonVisible(!isNew && choice.figures().size() > 1);
        if (isNew) {
            figures.setPlaceholder(messages.say("choose.none"));
        } else {
            figures.setValue(choice.figures().get(place));
        }
        figures.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        OfferedFigure chosen = event.getValue();
                        if (chosen == null && choice.figures().size() < 2) {
                            // without any figure there is nothing to compare
                            figures.setValue(event.getOldValue());
                        } else {
                            onChoice.accept(choice.figures(with(place, chosen)));
                        }
                    }
                });
        return figures;
    }

    private List<OfferedFigure> with(int place, @Nullable OfferedFigure chosen) {
        var figures = new ArrayList<>(choice.figures());
        if (place < figures.size()) {
            figures.remove(place);
        }
        if (chosen != null) {
            figures.add(place, chosen);
        }
        return figures.stream().distinct().toList();
    }

    private Select<PeerGroup> groups() {
        return Selects.of(
                messages.say("choose.group"),
                page.offer().groups().all(),
                choice.group(),
                one -> one.name(messages),
                one -> onChoice.accept(choice.group(one)));
    }

    private Select<PeriodType> per() {
        var per =
                Selects.of(
                        messages.say("choose.per"),
                        List.of(PeriodType.YEAR, PeriodType.QUARTER),
                        choice.per(),
                        one ->
                                one == PeriodType.YEAR
                                        ? messages.say("per.year")
                                        : messages.say("per.quarter"),
                        one -> onChoice.accept(choice.period(choice.usual().of(one))));
        per.addClassName("p-choice-per");
        return per;
    }

    private List<Period> periods() {
        return choice.per() == PeriodType.YEAR ? page.offer().years() : page.offer().quarters();
    }

    private Select<Period> period() {
        var period =
                Selects.of(
                        messages.say("choose.period"),
                        periods(),
                        choice.period(),
                        this::name,
                        one -> onChoice.accept(choice.period(one)));
        period.addClassName("p-choice-per");
        return period;
    }

    /** A year that is not whole says so. */
    private String name(Period period) {
        var last = page.address().last();
        return period.last().compareTo(last) > 0
                ? messages.say("period.so-far", language.period(period))
                : language.period(period);
    }

    private Select<Period> against() {
        var earlier = new ArrayList<Period>();
        periods().stream().filter(one -> one.compareTo(choice.period()) < 0).forEach(earlier::add);
        if (!earlier.contains(choice.against())) {
            earlier.add(choice.against());
        }
        var against =
                Selects.of(
                        messages.say("choose.against"),
                        earlier,
                        choice.against(),
                        this::name,
                        one -> onChoice.accept(choice.against(one)));
        against.addClassName("p-choice-per");
        return against;
    }

    /** By what, and of that which part. */
    private void addBreakdown(int place) {
        var tokens = new ArrayList<>(page.offer().tokens().apply(choice.figures()));
        boolean isNew = place == choice.breakdowns().size();
        choice.breakdowns().stream()
                .filter(one -> isNew || !one.equals(choice.breakdowns().get(place)))
                .forEach(one -> tokens.remove(one.token()));
        if (tokens.isEmpty()) {
            return;
        }
        var by = new Select<String>();
        by.setLabel(messages.say(place == 0 ? "choose.breakdown" : "choose.second-breakdown"));
        by.setEmptySelectionAllowed(true);
        by.setEmptySelectionCaption(messages.say("breakdown.none"));
        by.setPlaceholder(messages.say("breakdown.none"));
        by.setItemLabelGenerator(one -> one == null ? messages.say("breakdown.none") : name(one));
        by.setItems(tokens);
        if (!isNew) {
            by.setValue(choice.breakdowns().get(place).token());
        }
        by.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        onChoice.accept(choice.breakdowns(with(place, event.getValue())));
                    }
                });
        add(by);
        if (!isNew) {
            add(part(place));
        }
    }

    private List<Breakdown> with(int place, @Nullable String token) {
        var parts = new ArrayList<>(choice.breakdowns());
        if (place < parts.size()) {
            parts.remove(place);
        }
        if (token != null) {
            values(token).stream().findFirst().ifPresent(one -> parts.add(place, one));
        }
        return parts;
    }

    private List<Breakdown> values(String token) {
        return page.offer()
                .values()
                .apply(new Offer.Part(choice.figures(), token, choice.period()));
    }

    private String name(String token) {
        return Characteristic.of(token).map(one -> one.name(language)).orElse(token);
    }

    private Select<Breakdown> part(int place) {
        var chosen = choice.breakdowns().get(place);
        return Selects.of(
                messages.say("choose.part", name(chosen.token()).toLowerCase(Locale.ROOT)),
                values(chosen.token()),
                chosen,
                one -> ValueNames.of(one, language),
                one -> {
                    var parts = new ArrayList<>(choice.breakdowns());
                    parts.set(place, one);
                    onChoice.accept(choice.breakdowns(parts));
                });
    }

    private Select<Order> order() {
        return Selects.of(
                messages.say("choose.order"),
                List.of(Order.values()),
                choice.order(),
                one ->
                        one == Order.NAME
                                ? messages.say("order.name")
                                : messages.say("order.signal"),
                one -> onChoice.accept(choice.order(one)));
    }
}
