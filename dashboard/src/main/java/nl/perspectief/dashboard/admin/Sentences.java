package nl.perspectief.dashboard.admin;

import com.vaadin.flow.component.html.Div;
import nl.perspectief.dashboard.chart.DataTable;

/** A table with sentences in it, which go on at the next line where there is no room. */
public final class Sentences extends Div {

    public Sentences(DataTable table) {
        super(table);
        addClassName("p-sentences");
    }
}
