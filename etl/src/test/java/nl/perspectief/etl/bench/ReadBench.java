package nl.perspectief.etl.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.perspectief.etl.landing.Landing;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import nl.perspectief.etl.workbook.Opening;
import nl.perspectief.etl.workbook.WorkbookFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.springframework.util.FileSystemUtils;

/** How long reading takes, measured against a reader that does nothing but read. */
public final class ReadBench {

    private static final int ROUNDS = 5;
    private static final int WARM_UP = 20;

    private ReadBench() {}

    private static final double NANOS = 1e6;

    private record Time(double wall, double processor) {}

    private interface Work {
        long run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("bench");
        var file = folder.resolve("big.xlsx");
        try {
            measureNational(file, new Landing(folder.resolve("landing"), new byte[32]));
            measureUsual(file);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** One sheet of 200 000 rows and 20 columns, against the reader that does nothing but read. */
    private static void measureNational(Path file, Landing landing) throws IOException {
        new BigWorkbook(200_000, 0).write(file);
        System.out.printf("200 000 rows x 20 columns, %,d bytes%n", Files.size(file));
        var only = best("fastexcel-reader: read", () -> fastexcel(file));
        var own = best("Perspectief: read", () -> own(file));
        var checked = best("Perspectief: read, map and validate", () -> check(file));
        var landed = best("Perspectief: the same, and land", () -> land(file, landing));
        System.out.printf(
                "landed/fastexcel: %.2f, checked/fastexcel: %.2f, of processor time %.2f"
                        + " (only read: %.2f, %.2f)%n",
                landed.wall() / only.wall(),
                checked.wall() / only.wall(),
                checked.processor() / only.processor(),
                own.wall() / only.wall(),
                own.processor() / only.processor());
    }

    private static void measureUsual(Path file) throws IOException {
        new BigWorkbook(1_200, 800).write(file);
        System.out.printf("2 000 rows, %,d bytes%n", Files.size(file));
        for (int i = 0; i < WARM_UP; i++) {
            check(file);
        }
        best("Perspectief: read, map and validate", () -> check(file));
    }

    private static long check(Path file) throws IOException {
        return delivered(file).sheets().values().stream().mapToLong(s -> s.rows().size()).sum();
    }

    private static long land(Path file, Landing landing) throws IOException {
        try (var sheets = Files.list(landing.land(1, delivered(file)))) {
            return sheets.count();
        }
    }

    private static Delivered delivered(Path file) throws IOException {
        var municipality = new CheckContext.Municipality("GM0363", "Amsterdam", List.of());
        var context = new CheckContext(List.of(municipality), null);
        var result = new WorkbookChecker().check(file, "werkboek.xlsx", context);
        if (result instanceof CheckResult.Accepted(var delivered, _)) {
            return delivered;
        }
        throw new IllegalStateException("The workbook of the benchmark should be sound: " + result);
    }

    /** The best of some rounds, in milliseconds; also in processor time, for a busy machine. */
    private static Time best(String name, Work work) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        double wall = Double.MAX_VALUE;
        double processor = Double.MAX_VALUE;
        long count = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long wallStart = System.nanoTime();
            long start = threads.getCurrentThreadCpuTime();
            count = work.run();
            processor = Math.min(processor, (threads.getCurrentThreadCpuTime() - start) / NANOS);
            wall = Math.min(wall, (System.nanoTime() - wallStart) / NANOS);
        }
        System.out.printf(
                "%-40s %6.0f ms, %6.0f ms of processor  (%d counted)%n",
                name, wall, processor, count);
        return new Time(wall, processor);
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
