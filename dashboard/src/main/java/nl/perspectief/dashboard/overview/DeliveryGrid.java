package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.MarkGrid;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.overview.DeliveryWords.Mark;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** Who delivered: a mark for each municipality and quarter, told by its shape and in words. */
final class DeliveryGrid extends Div {

    DeliveryGrid(Overview overview) {
        addClassName("p-chart");
        var deliveries = overview.deliveries();
        var answer = new Sentence(DeliveryWords.answer(deliveries));
        answer.addClassName("p-answer");
        var source = new Paragraph(Source.of(overview));
        source.addClassName("p-chart-foot");
        add(new H2("Wie heeft geleverd?"), answer, new MarkGrid(model(deliveries)), source);
    }

    private static MarkGrid.Model model(Deliveries deliveries) {
        return new MarkGrid.Model(
                "Leveringen per gemeente en kwartaal",
                "Gemeente",
                Stream.of(Mark.values())
                        .filter(mark -> mark != Mark.NONE)
                        .map(Mark::shown)
                        .toList(),
                deliveries.quarters().stream().map(quarter -> column(deliveries, quarter)).toList(),
                deliveries.chosenFirst().stream().map(one -> row(deliveries, one)).toList());
    }

    private static MarkGrid.Column column(Deliveries deliveries, Quarter quarter) {
        return new MarkGrid.Column(quarter.toString(), DeliveryWords.deadline(deliveries, quarter));
    }

    private static MarkGrid.Row row(Deliveries deliveries, Municipality municipality) {
        return new MarkGrid.Row(
                municipality.name(),
                deliveries.chosen().contains(municipality),
                deliveries.quarters().stream()
                        .map(quarter -> cell(deliveries, deliveries.state(municipality, quarter)))
                        .toList());
    }

    private static MarkGrid.Cell cell(Deliveries deliveries, @Nullable DeliveryState state) {
        return new MarkGrid.Cell(
                DeliveryWords.mark(state, deliveries.asOf()).place(),
                DeliveryWords.deliveredOn(state));
    }
}
