package nl.perspectief.etl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.perspectief.etl.workbook.Opening;
import nl.perspectief.etl.workbook.WorkbookFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** How long reading takes, measured against a reader that does nothing but read. */
public final class ReadBench {

    private static final int ROUNDS = 5;

    private ReadBench() {}

    interface Work {
        long run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        var file = Files.createTempFile("bench", ".xlsx");
        try {
            new BigWorkbook(200_000, 0).write(file);
            System.out.printf("%d bytes%n", Files.size(file));
            double only = best("fastexcel-reader, only read", () -> fastexcel(file));
            double own = best("our reader, only read", () -> own(file));
            System.out.printf("own/fastexcel: %.2f%n", own / only);
        } finally {
            Files.delete(file);
        }
    }

    private static double best(String name, Work work) throws IOException {
        double best = Double.MAX_VALUE;
        long count = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            count = work.run();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        System.out.printf("%-40s %8.0f ms  (%d cells)%n", name, best, count);
        return best;
    }

    private static long fastexcel(Path file) throws IOException {
        long count = 0;
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            for (var sheet : workbook.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    count +=
                            rows.mapToLong(
                                            row ->
                                                    row.stream()
                                                            .filter(
                                                                    c ->
                                                                            c != null
                                                                                    && c.getValue()
                                                                                            != null)
                                                            .count())
                                    .sum();
                }
            }
        }
        return count;
    }

    private static long own(Path file) throws IOException {
        long count = 0;
        try (var workbook = ((Opening.Opened) WorkbookFile.open(file)).workbook()) {
            for (var sheet : workbook.sheets()) {
                try (var rows = workbook.rows(sheet)) {
                    for (var row = rows.next(); row != null; row = rows.next()) {
                        for (var cell : row.cells()) {
                            count += cell == null ? 0 : 1;
                        }
                    }
                }
            }
        }
        return count;
    }
}
