package nl.perspectief.dashboard.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;

/**
 * A table of marks: rows by name, columns by quarter, each cell a shape with its words. The table
 * is made in the browser, so that a page of hundreds of rows weighs little here.
 */
@Tag("perspectief-marks")
@JavaScript("context://perspectief/elements.js")
@JavaScript("context://perspectief/small.js")
public final class MarkGrid extends Component {

    /**
     * What a cell can be.
     *
     * @param shape tells it apart without colour
     * @param words what it means; also its line in the legend
     * @param attention whether somebody has to do something
     */
    public record Mark(String shape, String words, boolean attention) {}

    /**
     * @param note said of every cell in the column, such as a deadline
     */
    public record Column(String name, String note) {}

    /**
     * @param mark index in the legend; -1 leaves the cell empty
     * @param note added to the words of the mark; may be empty
     */
    public record Cell(int mark, String note) {}

    /**
     * @param href where the name leads
     * @param strong whether the reader looks for it
     */
    public record Row(String name, String href, boolean strong, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param title what the table shows, for those who listen
     * @param rowTitle over the names of the rows
     */
    public record Model(
            String title,
            String rowTitle,
            List<Mark> legend,
            List<Column> columns,
            List<Row> rows) {

        public Model {
            legend = List.copyOf(legend);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    public MarkGrid(Model model) {
        getElement().setProperty("model", ChartJson.marks(model));
    }
}
