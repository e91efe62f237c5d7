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

    private static final CSVFormat DUTCH_EXCEL =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    /** By this Excel knows that a file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    private CsvTable(CSVPrinter printer) {
        this.printer = printer;
    }

    /** Begins with the heading. The stream stays the caller's to close. */
    static CsvTable begin(OutputStream out, List<String> heading) throws IOException {
        var table = new CsvTable(new CSVPrinter(writer(out), FORMAT));
        table.add(heading);
        return table;
    }

    /** The same as Excel in Dutch takes it: semicolons, CR LF, and a byte order mark in front. */
    static CsvTable beginForDutchExcel(OutputStream out, List<String> heading) throws IOException {
        var writer = writer(out);
        writer.write(BYTE_ORDER_MARK);
        var table = new CsvTable(new CSVPrinter(writer, DUTCH_EXCEL));
        table.add(heading);
        return table;
    }

    private static BufferedWriter writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void add(List<String> row) throws IOException {
        printer.printRecord(row);
    }

    /** Nothing is certain to be written before this. */
    void finish() throws IOException {
        printer.flush();
    }
}
