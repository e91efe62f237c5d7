package nl.perspectief.dashboard.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of words and numbers that scrolls within itself; the first cell names its row. */
public final class DataTable extends Div {

    private final List<Column> columns;

    /**
     * @param name what the table is, for those who cannot see it
     * @param rows as many cells as there are columns
     */
    public DataTable(String name, List<Column> columns, List<List<String>> rows) {
        this.columns = columns;
        var table = new NativeTable();
        table.addClassName("p-table");
        table.getHead().addRows(head());
        rows.forEach(cells -> table.getBody().addRows(row(cells)));
        add(table);
        addClassName("p-table-box");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        for (Column column : columns) {
            row.add(header(column.header(), "col", column.numeric()));
        }
        return row;
    }

    private NativeTableRow row(List<String> cells) {
        var row = new NativeTableRow(header(cells.getFirst(), "row", false));
        for (int i = 1; i < cells.size(); i++) {
            var cell = new NativeTableCell(cells.get(i));
            cell.setClassName("p-number", columns.get(i).numeric());
            row.add(cell);
        }
        return row;
    }

    private static NativeTableHeaderCell header(String name, String scope, boolean numeric) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", scope);
        cell.setClassName("p-number", numeric);
        return cell;
    }
}
