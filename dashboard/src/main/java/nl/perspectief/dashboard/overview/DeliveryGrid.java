package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.dashboard.chart.MarkGrid;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.DeliveryMark;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.MunicipalityLinks;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** Who delivered: a mark for each municipality and quarter, told by its shape and in words. */
final class DeliveryGrid extends Div {

    private final Language language;
    private final Messages messages;
    private final DeliveryWords deliveryWords;
    private final MunicipalityLinks links;

    DeliveryGrid(Overview overview, FigureWords words, MunicipalityLinks links) {
        this.links = links;
        language = words.language();
        messages = language.messages(DeliveryGrid.class);
        deliveryWords = new DeliveryWords(language);
        addClassName("p-chart");
        var deliveries = overview.deliveries();
        var answer = new Sentence(deliveryWords.answer(deliveries));
        answer.addClassName("p-answer");
        var source = new Paragraph(new Source(words, overview.snapshot()).line().text());
        source.addClassName("p-chart-foot");
        add(
                new H2(messages.say("delivered.question")),
                answer,
                new MarkGrid(model(deliveries)),
                source);
    }

    private MarkGrid.Model model(Deliveries deliveries) {
        return new MarkGrid.Model(
                messages.say("delivered.table"),
                messages.say("column.municipality"),
                deliveryWords.legend(),
                deliveries.quarters().stream().map(quarter -> column(deliveries, quarter)).toList(),
                deliveries.chosenFirst().stream().map(one -> row(deliveries, one)).toList());
    }

    private MarkGrid.Column column(Deliveries deliveries, Quarter quarter) {
        return new MarkGrid.Column(
                language.period(quarter), deliveryWords.deadline(deliveries, quarter));
    }

    private MarkGrid.Row row(Deliveries deliveries, Municipality municipality) {
        return new MarkGrid.Row(
                municipality.name(),
                links.to(municipality.code()),
                deliveries.chosen().contains(municipality),
                deliveries.quarters().stream()
                        .map(quarter -> cell(deliveries, deliveries.state(municipality, quarter)))
                        .toList());
    }

    private MarkGrid.Cell cell(Deliveries deliveries, @Nullable DeliveryState state) {
        return new MarkGrid.Cell(
                DeliveryMark.of(state, deliveries.asOf()).place(),
                deliveryWords.deliveredOn(state));
    }
}
