package nl.perspectief.dashboard.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as text: commas, quotes only where RFC 4180 needs them, UTF-8, a line feed a row. */
final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final CSVPrinter printer;

    private CsvTable(CSVPrinter printer) {
        this.printer = printer;
    }

    /** Begins with the heading. The stream stays the caller's to close. */
    static CsvTable begin(OutputStream out, List<String> heading) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var table = new CsvTable(new CSVPrinter(writer, FORMAT));
        table.add(heading);
        return table;
    }

    void add(List<String> row) throws IOException {
        printer.printRecord(row);
    }

    /** Nothing is certain to be written before this. */
    void finish() throws IOException {
        printer.flush();
    }
}
