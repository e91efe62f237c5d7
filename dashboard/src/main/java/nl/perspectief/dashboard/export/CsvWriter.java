package nl.perspectief.dashboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Observations as CSV. */
final class CsvWriter implements ExportWriter {

    private final CsvTable table;
    private final Function<@Nullable Object, String> text;

    private CsvWriter(CsvTable table, Function<@Nullable Object, String> text) {
        this.table = table;
        this.text = text;
    }

    /** By the contract of the command {@code export}. */
    static CsvWriter ofTheContract(OutputStream out) throws IOException {
        return new CsvWriter(CsvTable.begin(out, heading()), CsvWriter::plain);
    }

    /** As Excel in Dutch opens it by itself. */
    static CsvWriter forDutchExcel(OutputStream out) throws IOException {
        return new CsvWriter(CsvTable.beginForDutchExcel(out, heading()), CsvWriter::dutch);
    }

    private static List<String> heading() {
        return Column.OBSERVATIONS.stream().map(Column::name).toList();
    }

    @Override
    public void add(ExportRow row) throws IOException {
        table.add(row.cells().stream().map(text).toList());
    }

    private static String plain(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> PlainNumber.of(number);
            default -> cell.toString();
        };
    }

    private static String dutch(@Nullable Object cell) {
        return cell instanceof String words
                ? FormulaSafe.quoted(words)
                : plain(cell).replace('.', ',');
    }

    @Override
    public void finish() throws IOException {
        table.finish();
    }
}
