package nl.perspectief.dashboard.trends;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import nl.perspectief.dashboard.figure.Question;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** Which figure is looked at: indicator, measure, and by quarter or by year. */
final class ChoiceBar extends Div {

    private final Trends trends;
    private final Language language;
    private final Consumer<Choice> onChoice;
    private final Messages messages;

    ChoiceBar(Trends trends, Language language, Consumer<Choice> onChoice) {
        this.trends = trends;
        this.language = language;
        this.onChoice = onChoice;
        messages = language.messages(ChoiceBar.class);
        addClassName("p-choice");
        add(indicators(), measures(), periods());
    }

    private ComboBox<Indicator> indicators() {
        var indicators = new ComboBox<Indicator>(messages.say("choose.indicator"));
        indicators.addClassName("p-choice-indicator");
        indicators.setItemLabelGenerator(one -> one.name(language));
        indicators.setItems(trends.offered());
        indicators.setValue(trends.choice().indicator());
        indicators.addValueChangeListener(
                event -> {
                    Indicator chosen = event.getValue();
                    if (chosen == null) {
                        // an empty field is no choice: what was chosen stays
                        indicators.setValue(event.getOldValue());
                    } else if (event.isFromClient()) {
                        onChoice.accept(trends.choice().of(chosen));
                    }
                });
        return indicators;
    }

    private Select<Question> measures() {
        var questions = Question.of(trends.choice().indicator());
        var measures = new Select<Question>();
        measures.setLabel(messages.say("choose.measure"));
        measures.addClassName("p-choice-measure");
        measures.setItemLabelGenerator(one -> one.in(language).name());
        measures.setItems(questions);
        measures.setValue(trends.choice().question());
        measures.setVisible(questions.size() > 1);
        measures.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        onChoice.accept(trends.choice().of(event.getValue()));
                    }
                });
        return measures;
    }

    private Select<PeriodType> periods() {
        var periods = new Select<PeriodType>();
        periods.setLabel(messages.say("choose.per"));
        periods.addClassName("p-choice-per");
        periods.setItemLabelGenerator(
                one ->
                        one == PeriodType.YEAR
                                ? messages.say("per.year")
                                : messages.say("per.quarter"));
        periods.setItems(PeriodType.values());
        periods.setValue(trends.choice().per());
        periods.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        onChoice.accept(trends.choice().per(event.getValue()));
                    }
                });
        return periods;
    }
}
