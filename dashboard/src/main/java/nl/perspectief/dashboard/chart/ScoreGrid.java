package nl.perspectief.dashboard.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import nl.perspectief.dashboard.language.Language;

/**
 * A table of figures with a sign each: rows by name, columns by figure. Arrow keys walk the cells,
 * and each says in full words what it is. The table is made in the browser, so that a page of
 * hundreds of rows weighs little here; shades are no more than what the number says already.
 */
@Tag("perspectief-scores")
@JavaScript("context://perspectief/elements.js")
@JavaScript("context://perspectief/scores.js")
public final class ScoreGrid extends Component {

    /**
     * What is said of a figure.
     *
     * @param shape tells it apart without colour
     * @param tone better, worse, or empty where neither is meant
     * @param word in short, for the legend
     * @param words in full, after the figure
     */
    public record Sign(String shape, String tone, String word, String words) {}

    /**
     * @param period what the figures of the column are of; empty where there are none
     * @param href where the name leads
     * @param words in full
     */
    public record Column(String name, String period, String href, String words) {}

    /**
     * @param text the figure, or the word in its place
     * @param limits and on how many it rests; may be empty
     * @param sign index in the legend; -1 where nothing is said
     * @param shade 0 to 4, by how high the figure is on its scale; -1 without a figure
     */
    public record Cell(String text, String limits, String rests, int sign, int shade) {}

    /**
     * @param href where its name leads; empty where it does not
     * @param strong whether the reader looks for it
     */
    public record Row(String name, String href, boolean strong, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What the table itself says.
     *
     * @param title what it shows, for those who listen
     * @param rowTitle over the names of the rows
     * @param interval before limits in full words
     * @param keys how to walk it
     * @param noneFound when no name has what is searched for
     */
    public record Said(
            String title,
            String rowTitle,
            String interval,
            String keys,
            String noneFound,
            String source,
            String sentence) {}

    /**
     * @param pinned so many rows stay when names are searched
     */
    public record Model(
            Said said, List<Sign> legend, List<Column> columns, List<Row> rows, int pinned) {

        public Model {
            legend = List.copyOf(legend);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    public ScoreGrid(Model model, Language language) {
        getElement().setProperty("model", ChartJson.scores(model, language));
    }

    /** Leaves only rows with this in their name. */
    public void search(String text) {
        getElement().setProperty("search", text);
    }
}
