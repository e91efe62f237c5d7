package nl.perspectief.dashboard.scorecard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.dashboard.chart.ScoreGrid;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Selects;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Messages;

/** The table of municipalities and figures, with what it is searched and ordered by. */
final class ScorecardCard extends Section {

    private static final int SEARCH_DELAY_MS = 250;

    private final Collaborating page;
    private final FigureWords words;
    private final Consumer<Choice> onChoice;
    private final Messages messages;

    ScorecardCard(Collaborating page, FigureWords words, Consumer<Choice> onChoice) {
        this.page = page;
        this.words = words;
        this.onChoice = onChoice;
        messages = words.language().messages(ScorecardCard.class);
        addClassNames("p-card", "p-scorecard");
        var said = new ScorecardWords(page, words);
        var answer = new Sentence(said.answer());
        answer.addClassName("p-answer");
        var subject = new Sentence(said.subject());
        subject.addClassName("p-subject");
        var grid = new ScoreGrid(new ScorecardModel(page, words, said).model(), words.language());
        grid.search(page.choice().search());
        add(new H2(messages.say("card.title")), answer, subject, choices(grid), grid);
    }

    private Div choices(ScoreGrid grid) {
        var choices =
                new Div(
                        search(grid),
                        Selects.of(
                                messages.say("choose.order"),
                                List.of(Order.values()),
                                page.choice().order(),
                                one ->
                                        one == Order.NAAM
                                                ? messages.say("order.name")
                                                : messages.say("order.signal"),
                                one -> onChoice.accept(page.choice().order(one))),
                        Selects.of(
                                messages.say("choose.per"),
                                List.of(PeriodType.YEAR, PeriodType.QUARTER),
                                page.choice().per(),
                                one ->
                                        one == PeriodType.YEAR
                                                ? messages.say("per.year")
                                                : messages.say("per.quarter"),
                                one -> onChoice.accept(page.choice().per(one))));
        choices.addClassName("p-choice");
        return choices;
    }

    private TextField search(ScoreGrid grid) {
        var field = new TextField(messages.say("choose.search"));
        field.setClearButtonVisible(true);
        field.setValue(page.choice().search());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SEARCH_DELAY_MS);
        field.addValueChangeListener(
                event -> {
                    grid.search(event.getValue());
                    keepInAddress(event.getValue().strip());
                });
        return field;
    }

    /** Without going anywhere: the reader is still typing. */
    private void keepInAddress(String searched) {
        getElement()
                .executeJs(
                        "history.replaceState(history.state, '', location.pathname + $0)",
                        "?"
                                + FilterInUrl.write(
                                        page.address().filter(),
                                        page.choice().search(searched).written()));
    }
}
