package nl.perspectief.dashboard.placements;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** Which cohort is looked at, and what periods stand beside each other. */
final class ChoiceBar extends Div {

    private final Choice choice;
    private final Language language;
    private final Consumer<Choice> onChoice;
    private final Messages messages;

    ChoiceBar(Choice choice, List<Period> offered, Language language, Consumer<Choice> onChoice) {
        this.choice = choice;
        this.language = language;
        this.onChoice = onChoice;
        messages = language.messages(ChoiceBar.class);
        addClassName("p-choices");
        add(cohorts(offered), periods());
    }

    private Select<Period> cohorts(List<Period> offered) {
        var cohorts = new Select<Period>();
        cohorts.setLabel(messages.say("choose.cohort"));
        cohorts.setItemLabelGenerator(language::period);
        cohorts.setItems(offered);
        cohorts.setValue(choice.cohort());
        cohorts.addValueChangeListener(event -> onChoice.accept(choice.cohort(event.getValue())));
        return cohorts;
    }

    private Select<PeriodType> periods() {
        var periods = new Select<PeriodType>();
        periods.setLabel(messages.say("choose.per"));
        periods.setItemLabelGenerator(
                one -> messages.say(one == PeriodType.YEAR ? "per.year" : "per.quarter"));
        periods.setItems(PeriodType.values());
        periods.setValue(choice.per());
        periods.addValueChangeListener(event -> onChoice.accept(choice.per(event.getValue())));
        return periods;
    }
}
