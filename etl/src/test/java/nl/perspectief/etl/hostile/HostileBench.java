package nl.perspectief.etl.hostile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;

/**
 * Checks every hostile file, and prints what became of it, in which time and with how much memory.
 * To be run with a heap of 256 MB.
 */
public final class HostileBench {

    private static final double NANOS = 1e9;
    private static final long MEBIBYTE = 1 << 20;
    private static final double SECONDS_AT_MOST = 2;
    private static final int SCALE = 20;
    private static final CheckContext CONTEXT =
            new CheckContext(
                    List.of(new CheckContext.Municipality("GM0363", "Amsterdam", List.of())), null);

    private final Path file;
    private final List<String> wrong = new ArrayList<>();

    private HostileBench(Path file) {
        this.file = file;
    }

    /**
     * @param arguments "quick" for those of every build; else parts of names; else all
     */
    public static void main(String[] arguments) throws IOException {
        var names = List.of(arguments);
        boolean isQuick = names.equals(List.of("quick"));
        var file = Files.createTempFile("hostile", ".xlsx");
        try {
            var bench = new HostileBench(file);
            bench.warmUp();
            for (var hostile : HostileFiles.all(isQuick ? 1 : SCALE)) {
                boolean isNamed = names.stream().anyMatch(hostile.name()::contains);
                if (isQuick ? hostile.isQuick() : names.isEmpty() || isNamed) {
                    bench.measure(hostile);
                }
            }
            bench.wrong.forEach(System.out::println);
            System.out.printf("%d wrong%n", bench.wrong.size());
        } finally {
            Files.delete(file);
        }
    }

    private void warmUp() throws IOException {
        Base.parts().save(file);
        for (int i = 0; i < 5; i++) {
            if (!(check() instanceof CheckResult.Accepted)) {
                throw new IllegalStateException("The base should be sound: " + check());
            }
        }
    }

    private CheckResult check() throws IOException {
        return new WorkbookChecker().check(file, "werkboek.xlsx", CONTEXT);
    }

    private void measure(Hostile hostile) throws IOException {
        hostile.maker().write(file);
        System.gc();
        resetPeaks();
        long start = System.nanoTime();
        long processor = processorTime();
        var result = check();
        double seconds = (processorTime() - processor) / NANOS;
        System.out.printf(
                Locale.ROOT,
                "%5.2f s, %5.2f s of processor, %4d MB  %-55s %s%n",
                (System.nanoTime() - start) / NANOS,
                seconds,
                peak() / MEBIBYTE,
                hostile.name(),
                told(result));
        judge(hostile, result, seconds);
    }

    private void judge(Hostile hostile, CheckResult result, double seconds) {
        boolean isRight =
                switch (result) {
                    case CheckResult.Refused(var sentence) ->
                            hostile.end() == Hostile.End.REFUSED
                                    && sentence.contains(hostile.words());
                    case CheckResult.Quarantined _ -> hostile.end() == Hostile.End.QUARANTINED;
                    case CheckResult.Accepted _, CheckResult.Returned _ ->
                            hostile.end() == Hostile.End.READ;
                };
        if (!isRight) {
            wrong.add("%s: %s".formatted(hostile.name(), told(result)));
        }
        if (seconds > SECONDS_AT_MOST) {
            wrong.add("%s: took %.1f s".formatted(hostile.name(), seconds));
        }
    }

    private static String told(CheckResult result) {
        return switch (result) {
            case CheckResult.Refused(var sentence) -> "REFUSED " + sentence;
            case CheckResult.Quarantined(var sentence, _) -> "QUARANTINED " + sentence;
            case CheckResult.Returned(_, var findings) ->
                    "RETURNED %s %s"
                            .formatted(findings.getFirst().rule(), findings.getFirst().message());
            case CheckResult.Accepted(_, var findings) ->
                    "ACCEPTED, %d findings".formatted(findings.size());
        };
    }

    /** Of all threads, so with the collecting of garbage; a busy machine does not count. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
