package nl.perspectief.sql.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import nl.perspectief.sql.BuildInput;
import nl.perspectief.sql.BuildProgress;
import nl.perspectief.sql.BuildSettings;
import nl.perspectief.sql.Publisher;
import nl.perspectief.sql.WarehouseBuilder;
import nl.perspectief.sql.WarehouseChecks;

/**
 * A national night without the import: build, check and publish, on two cores. Says what took how
 * long, and how much memory the process had at its highest.
 */
public final class NationalBuildBench {

    private static final BuildProgress SLOW_STEPS =
            (model, took) -> {
                if (took.toMillis() > 100) {
                    say("  " + model, took);
                }
            };

    private NationalBuildBench() {}

    /** Takes the folder for data and results. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        timed("generate", () -> written(folder));
        BuildInput input = NationalDataSet.NATIONAL.input(folder);
        var settings = new BuildSettings(2, "2000MB", folder.resolve("temp"));
        Path workFile = folder.resolve("work.duckdb");
        long start = System.nanoTime();
        timed("build", () -> WarehouseBuilder.build(input, workFile, settings, SLOW_STEPS));
        var failed = timed("check", () -> WarehouseChecks.run(workFile, settings, SLOW_STEPS));
        failed.forEach(System.out::println);
        Path published =
                timed(
                        "publish",
                        () -> Publisher.publish(workFile, folder.resolve("warehouse"), settings));
        say("in all", Duration.ofNanos(System.nanoTime() - start));
        System.out.printf("%s: %d MB%n", published, Files.size(published) / 1_000_000);
        System.out.println("highest memory " + highestMemory());
    }

    private static Path written(Path folder) {
        NationalDataSet.NATIONAL.writeTo(folder);
        return folder;
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        say(what, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }

    private static void say(String what, Duration took) {
        System.out.printf(
                "%-40s %6.1f s, at %.1f s of processor time%n",
                what, took.toMillis() / 1000.0, cpu().toMillis() / 1000.0);
    }

    /** What the process has used of all cores: tells more than the clock on a busy machine. */
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Resident memory of the whole process, so Java's heap and DuckDB's together. */
    private static String highestMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "unknown here";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("unknown here")
                .replaceAll("\\s+", " ");
    }
}
