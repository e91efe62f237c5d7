package nl.perspectief.etl.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.perspectief.etl.annotate.Annotator;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How long it takes to give a workbook back with its findings in it, and how much memory; with
 * "poi" as its argument the same marks by POI's user model, which was the alternative.
 */
public final class AnnotateBench {

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e6;
    private static final double MEGA = 1 << 20;

    private AnnotateBench() {}

    public static void main(String[] arguments) throws IOException {
        boolean byPoi = arguments.length > 0 && arguments[0].equals("poi");
        var file = Files.createTempFile("bench", ".xlsx");
        var out = Files.createTempFile("bench", ".xlsx");
        try {
            measure(new BigWorkbook(1_200, 800, 200), "2 000 rows, 200 faults", file, out, byPoi);
            measure(
                    new BigWorkbook(30_000, 20_000, 5_000),
                    "50 000 rows, 5 000 faults",
                    file,
                    out,
                    byPoi);
            if (!byPoi) {
                measure(
                        new BigWorkbook(120_000, 80_000, 10_000),
                        "200 000 rows, a list only",
                        file,
                        out,
                        false);
            }
        } finally {
            Files.delete(file);
            Files.delete(out);
        }
    }

    private static void measure(
            BigWorkbook workbook, String name, Path file, Path out, boolean byPoi)
            throws IOException {
        workbook.write(file);
        boolean isSmall = Files.size(file) < MEGA;
        long first = System.nanoTime();
        run(file, out, byPoi);
        double cold = (System.nanoTime() - first) / NANOS;
        for (int i = 0; isSmall && i < WARM_UP; i++) {
            run(file, out, byPoi);
        }
        resetPeaks();
        double best = Double.MAX_VALUE;
        double processor = Double.MAX_VALUE;
        int marked = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            marked = run(file, out, byPoi);
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            processor = Math.min(processor, (end - busy) / NANOS);
            best = Math.min(best, (System.nanoTime() - start) / NANOS);
        }
        System.out.printf(
                "%-30s %,6d cells: first %6.0f ms, best %6.0f ms, %6.0f ms of processor, heap at most %4.0f MB%n",
                name, marked, cold, best, processor, peak() / MEGA);
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

    /** Checks and marks, as the command does; tells how many cells findings speak of. */
    private static int run(Path file, Path out, boolean byPoi) throws IOException {
        var municipality = new CheckContext.Municipality("GM0363", "Amsterdam", List.of());
        var context = new CheckContext(List.of(municipality), null);
        var result = new WorkbookChecker().check(file, "werkboek.xlsx", context);
        if (!(result instanceof CheckResult.Returned(_, var findings))) {
            throw new IllegalStateException("The workbook of the benchmark should be returned");
        }
        if (byPoi) {
            markByPoi(file, findings, out);
        } else {
            mark(file, result, out);
        }
        return findings.stream().mapToInt(finding -> finding.cells().size()).sum();
    }

    private static void mark(Path file, CheckResult result, Path out) throws IOException {
        try (var to = new BufferedOutputStream(Files.newOutputStream(out))) {
            new Annotator().write(file, "werkboek.xlsx", result, to);
        }
    }

    private static void markByPoi(Path file, List<Finding> findings, Path out) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var style = workbook.createCellStyle();
            var helper = workbook.getCreationHelper();
            for (var finding : findings) {
                var sheet = workbook.getSheet(finding.sheet());
                var drawing = sheet.createDrawingPatriarch();
                for (var at : finding.cells()) {
                    var cell =
                            sheet.getRow(at.row() - 1)
                                    .getCell(
                                            at.column(),
                                            Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    cell.setCellStyle(style);
                    var comment = drawing.createCellComment(helper.createClientAnchor());
                    comment.setString(helper.createRichTextString(finding.message()));
                    cell.setCellComment(comment);
                }
            }
            try (var to = new BufferedOutputStream(Files.newOutputStream(out))) {
                workbook.write(to);
            }
        }
    }
}
