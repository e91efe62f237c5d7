package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;

/** Writes a sheet and reads it again. */
abstract class ReadRows {

    @TempDir Path folder;

    final List<Row> rows(Consumer<Xlsx.Sheet> fill) {
        return rows(new Xlsx(), fill);
    }

    final List<Row> rows(Xlsx workbook, Consumer<Xlsx.Sheet> fill) {
        fill.accept(workbook.sheet("Blad1"));
        return read(workbook.save(folder));
    }

    static List<Row> read(Path file) {
        try (var workbook = ((Opening.Opened) WorkbookFile.open(file)).workbook();
                var source = workbook.rows(workbook.sheets().getFirst())) {
            List<Row> rows = new ArrayList<>();
            for (var row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String text(Cell cell) {
        return ((Cell.Text) cell).text();
    }

    static double number(Cell cell) {
        return ((Cell.Number) cell).value();
    }
}
