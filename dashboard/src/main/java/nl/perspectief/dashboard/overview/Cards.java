package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import nl.perspectief.dashboard.chart.Chart;
import nl.perspectief.dashboard.chart.ChartModel;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.Definition;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.FollowUpWords;
import nl.perspectief.dashboard.figure.MunicipalityLinks;

/** The three charts and the delivery grid. */
final class Cards extends Div {

    private final Overview overview;
    private final FigureWords words;
    private final DefinitionLinks links;

    Cards(Overview overview, FigureWords words, DefinitionLinks links) {
        this.overview = overview;
        this.words = words;
        this.links = links;
        addClassName("p-cards");
        add(
                card(
                        chart(new PlacementsChart(words).of(overview), Definition.PLACED),
                        note(Definition.PLACED)),
                card(
                        chart(new RetentionChart(words).of(overview), Definition.RETAINED),
                        sureness(),
                        note(Definition.RETAINED),
                        note(Definition.UNCONFIRMED)),
                card(
                        chart(
                                new JointMeetingsChart(words).of(overview),
                                Definition.JOINT_MEETINGS),
                        note(Definition.JOINT_MEETINGS)),
                card(new DeliveryGrid(overview, words, new MunicipalityLinks(links.filter()))));
    }

    private Chart chart(ChartModel model, Definition definition) {
        return links.chart(model, definition.indicator());
    }

    private Component sureness() {
        var inFront = overview.inFront();
        var sentence = new Sentence(new FollowUpWords(words).sureness(inFront));
        sentence.addClassName("p-sureness");
        sentence.setVisible(inFront.hasCurve());
        return sentence;
    }

    private Component note(Definition definition) {
        return definition.note(overview.definitions(), words.language());
    }

    private static Section card(Component... parts) {
        var card = new Section(parts);
        card.addClassName("p-card");
        return card;
    }
}
