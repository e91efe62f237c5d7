package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import nl.perspectief.dashboard.chart.Chart;
import nl.perspectief.dashboard.chart.ChartModel;
import nl.perspectief.dashboard.chart.Sentence;

/** The three charts and the delivery grid. */
final class Cards extends Div {

    Cards(Overview overview) {
        addClassName("p-cards");
        add(
                card(chart(PlacementsChart.of(overview)), note(Definition.PLACED, overview)),
                card(
                        chart(RetentionChart.of(overview)),
                        sureness(overview),
                        note(Definition.RETAINED, overview),
                        note(Definition.UNCONFIRMED, overview)),
                card(
                        chart(JointMeetingsChart.of(overview)),
                        note(Definition.JOINT_MEETINGS, overview)),
                card(new DeliveryGrid(overview)));
    }

    private static Chart chart(ChartModel model) {
        var chart = new Chart();
        chart.show(model);
        return chart;
    }

    private static Component sureness(Overview overview) {
        var inFront = overview.inFront();
        var sentence = new Sentence(RetentionWords.sureness(inFront));
        sentence.addClassName("p-sureness");
        sentence.setVisible(inFront.hasCurve());
        return sentence;
    }

    private static Component note(Definition definition, Overview overview) {
        return definition.note(overview.definitions());
    }

    private static Section card(Component... parts) {
        var card = new Section(parts);
        card.addClassName("p-card");
        return card;
    }
}
