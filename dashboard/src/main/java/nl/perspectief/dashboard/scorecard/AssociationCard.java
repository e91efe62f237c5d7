package nl.perspectief.dashboard.scorecard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import nl.perspectief.dashboard.chart.ScatterChart;
import nl.perspectief.dashboard.collaboration.Association;
import nl.perspectief.dashboard.collaboration.AssociationChart;
import nl.perspectief.dashboard.collaboration.CautionList;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Selects;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** A figure of collaboration beside an outcome, with what that does not prove. */
final class AssociationCard extends Section {

    private final Collaborating page;
    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    AssociationCard(Collaborating page, FigureWords words, Consumer<Choice> onChoice) {
        this.page = page;
        this.words = words;
        language = words.language();
        messages = language.messages(AssociationCard.class);
        addClassNames("p-card", "p-association");
        var choices = choices(onChoice);
        var found = page.association();
        if (found == null) {
            add(
                    new H2(messages.say("association.question")),
                    choices,
                    new Paragraph(messages.say("association.not-published")));
        } else {
            var chart =
                    new DefinitionLinks(page.address().filter())
                            .chart(chart(found), found.collaboration().indicator().id());
            add(choices, chart, CautionList.afterFirst(found.cautions(language)));
        }
    }

    private Div choices(Consumer<Choice> onChoice) {
        var choice = page.choice();
        var choices =
                new Div(
                        Selects.of(
                                messages.say("choose.collaboration"),
                                page.offered(),
                                choice.collaboration(),
                                one -> one.name(language),
                                one -> onChoice.accept(choice.collaboration(one))),
                        Selects.of(
                                messages.say("choose.outcome"),
                                page.outcomes(),
                                choice.outcome(),
                                one -> one.name(language),
                                one -> onChoice.accept(choice.outcome(one))));
        choices.addClassName("p-choice");
        return choices;
    }

    private ScatterChart chart(Association found) {
        var choice = page.choice();
        return new AssociationChart(page.address().programme(), words)
                .of(
                        found,
                        choice.collaboration().name(language),
                        choice.outcome().name(language),
                        page.chosen(),
                        page.snapshot());
    }
}
