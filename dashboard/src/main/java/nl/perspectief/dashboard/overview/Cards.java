package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import nl.perspectief.dashboard.chart.Chart;
import nl.perspectief.dashboard.chart.ChartModel;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.Definition;
import nl.perspectief.dashboard.figure.FigureWords;

/** The three charts and the delivery grid. */
final class Cards extends Div {

    private final Overview overview;
    private final FigureWords words;

    Cards(Overview overview, FigureWords words) {
        this.overview = overview;
        this.words = words;
        addClassName("p-cards");
        add(
                card(chart(new PlacementsChart(words).of(overview)), note(Definition.PLACED)),
                card(
                        chart(new RetentionChart(words).of(overview)),
                        sureness(),
                        note(Definition.RETAINED),
                        note(Definition.UNCONFIRMED)),
                card(
                        chart(new JointMeetingsChart(words).of(overview)),
                        note(Definition.JOINT_MEETINGS)),
                card(new DeliveryGrid(overview, words)));
    }

    private Chart chart(ChartModel model) {
        var chart = new Chart(words.language());
        chart.show(model);
        return chart;
    }

    private Component sureness() {
        var inFront = overview.inFront();
        var sentence = new Sentence(new RetentionWords(words).sureness(inFront));
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
