package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.overview.DeliveryWords.Mark;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** Who delivered: a mark for each municipality and quarter, told by its shape and in words. */
final class DeliveryGrid extends Div {

    private final Deliveries deliveries;

    DeliveryGrid(Deliveries deliveries) {
        this.deliveries = deliveries;
        var answer = new Paragraph(DeliveryWords.answer(deliveries));
        answer.addClassName("p-answer");
        add(new H2("Wie heeft geleverd?"), answer, legend(), box(table()));
        addClassName("p-chart");
    }

    private static Component legend() {
        var legend = new Div();
        legend.addClassName("p-legend");
        for (Mark mark : Mark.values()) {
            if (mark != Mark.NONE) {
                legend.add(new Span(shape(mark), new Span(mark.words())));
            }
        }
        return legend;
    }

    private static Component box(Component table) {
        var box = new Div(table);
        box.addClassName("p-grid-box");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", "Leveringen per gemeente en kwartaal");
        return box;
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("p-grid");
        var heads = table.getHead().addRow();
        heads.add(header("Gemeente", "col"));
        deliveries.quarters().forEach(quarter -> heads.add(quarterHead(quarter)));
        var body = table.getBody();
        deliveries.municipalities().forEach(municipality -> addRow(body, municipality));
        return table;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableHeaderCell quarterHead(Quarter quarter) {
        var cell = header("", "col");
        var year = new Span(Integer.toString(quarter.year()));
        year.addClassName("p-year");
        cell.add(year, new Span(" K" + quarter.number()));
        return cell;
    }

    private void addRow(NativeTableBody body, Municipality municipality) {
        NativeTableRow row = body.addRow();
        row.add(header(municipality.name(), "row"));
        for (Quarter quarter : deliveries.quarters()) {
            row.add(cell(municipality, deliveries.state(municipality, quarter)));
        }
    }

    private static NativeTableCell cell(Municipality municipality, @Nullable DeliveryState state) {
        var mark = DeliveryWords.mark(state);
        var words = new Span(mark.words());
        words.addClassName("p-hidden");
        var cell = new NativeTableCell(shape(mark), words);
        if (state != null) {
            cell.setTitle(DeliveryWords.full(municipality, state));
        }
        return cell;
    }

    private static Span shape(Mark mark) {
        var shape = new Span(mark.shape());
        shape.addClassName("p-mark");
        shape.getElement().setAttribute("data-mark", mark.name());
        shape.getElement().setAttribute("aria-hidden", "true");
        return shape;
    }
}
