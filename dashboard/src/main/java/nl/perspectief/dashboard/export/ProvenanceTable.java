package nl.perspectief.dashboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Where a figure came from, ready to write.
 *
 * @param remarks Dutch sentences for who asked, to be said beside it
 */
public record ProvenanceTable(List<String> heading, List<List<String>> rows, List<String> remarks) {

    public ProvenanceTable {
        heading = List.copyOf(heading);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** As CSV. */
    public void writeTo(OutputStream out) throws IOException {
        CsvTable table = CsvTable.begin(out, heading);
        for (List<String> row : rows) {
            table.add(row);
        }
        table.finish();
    }
}
