package nl.perspectief.dashboard.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures with their intervals as small bars: a row for each of many, a column for each
 * figure. It is made in the browser, so that hundreds of rows weigh little here.
 */
@Tag("perspectief-comparison")
@JavaScript("context://perspectief/elements.js")
@JavaScript("context://perspectief/whiskers.js")
@JavaScript("context://perspectief/comparison.js")
public final class ComparisonTable extends Component {

    /**
     * @param href where its name leads
     * @param note under its name
     */
    public record Column(String name, String href, String note) {}

    /**
     * One figure of one row.
     *
     * @param text the figure, or the word in its place
     * @param limits of its interval; may be empty
     * @param rests on how many it rests; may be empty
     * @param drawn null where there is nothing to draw
     * @param shape tells what is said in {@code verdict} without colour; empty where nothing is
     * @param tone better, worse, or empty where neither is meant
     * @param place between which places it may stand; may be empty
     */
    public record Cell(
            String text,
            String limits,
            String rests,
            Whiskers.@Nullable Model drawn,
            String shape,
            String tone,
            String verdict,
            String place) {

        /** A word where there is no figure. */
        public static Cell absent(String word) {
            return new Cell(word, "", "", null, "", "", "", "");
        }
    }

    /**
     * @param href where its name leads; empty where it does not
     * @param strong whether the reader looks for it
     * @param isWhole whether it is of many together
     */
    public record Row(String name, String href, boolean strong, boolean isWhole, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param title of the table, for those who listen
     * @param rowTitle over the names of the rows
     */
    public record Model(String title, String rowTitle, List<Column> columns, List<Row> rows) {

        public Model {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    public ComparisonTable(Model model) {
        getElement().setProperty("model", ChartJson.comparison(model));
    }
}
