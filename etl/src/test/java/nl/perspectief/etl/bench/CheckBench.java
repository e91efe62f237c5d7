package nl.perspectief.etl.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;

/** How long it takes until a sender has every finding, and how much memory. */
public final class CheckBench {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e6;
    private static final double MEGA = 1 << 20;

    private CheckBench() {}

    public static void main(String[] arguments) throws IOException {
        var file = Files.createTempFile("bench", ".xlsx");
        try {
            measure(new BigWorkbook(1_200, 800, 200), "2 000 rows, 200 faults", file, WARM_UP);
            measure(new BigWorkbook(30_000, 20_000, 5_000), "50 000 rows, 5 000 faults", file, 1);
        } finally {
            Files.delete(file);
        }
    }

    private static void measure(BigWorkbook workbook, String name, Path file, int warmUp)
            throws IOException {
        workbook.write(file);
        for (int i = 0; i < warmUp; i++) {
            cells(file);
        }
        resetPeaks();
        var threads = ManagementFactory.getThreadMXBean();
        double wall = Double.MAX_VALUE;
        double processor = Double.MAX_VALUE;
        int cells = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            long busy = threads.getCurrentThreadCpuTime();
            cells = cells(file);
            processor = Math.min(processor, (threads.getCurrentThreadCpuTime() - busy) / NANOS);
            wall = Math.min(wall, (System.nanoTime() - start) / NANOS);
        }
        System.out.printf(
                "%-30s %,6d cells: best %6.0f ms, %6.0f ms of processor, heap at most %4.0f MB%n",
                name, cells, wall, processor, peak() / MEGA);
    }

    /** Checks, and makes the sentence of each cell; tells how many cells there are. */
    private static int cells(Path file) throws IOException {
        var municipality = new CheckContext.Municipality("GM0363", "Amsterdam", List.of());
        var context = new CheckContext(List.of(municipality), null);
        var result = new WorkbookChecker().check(file, "werkboek.xlsx", context);
        if (!(result instanceof CheckResult.Returned(_, var findings))) {
            throw new IllegalStateException("The workbook of the benchmark should be returned");
        }
        return findings.stream().mapToInt(CheckBench::sentences).sum();
    }

    private static int sentences(Finding finding) {
        int told = 0;
        for (int i = 0; i < finding.cells().size(); i++) {
            told += finding.perCell().message(i).isEmpty() ? 0 : 1;
        }
        return told;
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
