package nl.perspectief.dashboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Observations as CSV, by the contract of the command {@code export}. */
final class CsvWriter implements ExportWriter {

    private final CsvTable table;

    CsvWriter(OutputStream out) throws IOException {
        table = CsvTable.begin(out, Column.OBSERVATIONS.stream().map(Column::name).toList());
    }

    @Override
    public void add(ExportRow row) throws IOException {
        table.add(row.cells().stream().map(CsvWriter::text).toList());
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> PlainNumber.of(number);
            default -> cell.toString();
        };
    }

    @Override
    public void finish() throws IOException {
        table.finish();
    }
}
