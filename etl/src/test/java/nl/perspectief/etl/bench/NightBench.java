package nl.perspectief.etl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RunProgress;
import nl.perspectief.etl.job.RunProgress.Phase;
import nl.perspectief.etl.job.RunRequest;
import nl.perspectief.etl.job.RunResult;
import nl.perspectief.etl.sample.SampleMaker;
import nl.perspectief.etl.sample.SampleRequest;

/**
 * A national night: 684 new workbooks on top of twenty landed quarters. The folder holds the
 * national data set of the warehouse benchmark; {@code prepare} writes its register and the new
 * workbooks, {@code run} takes them in and says what each step took. Two processes, so that the
 * memory measured is the night's alone.
 */
public final class NightBench {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 14);
    private static final SampleRequest NEW =
            new SampleRequest(342, 1, 2_900, SampleRequest.USUAL_SEED);

    private NightBench() {}

    /** Takes {@code prepare} or {@code run}, and the folder. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[1]);
        if (arguments[0].equals("prepare")) {
            prepare(folder);
        } else {
            run(folder);
        }
    }

    private static void prepare(Path folder) throws IOException, SQLException {
        LandedRegister.forget(folder);
        if (!Files.exists(folder.resolve("new"))) {
            SampleMaker.make(NEW, folder.resolve("new"));
        }
        try (var engine = Engine.open(folder, "bench")) {
            LandedRegister.fill(engine.folder());
        }
    }

    private static void run(Path folder) throws Exception {
        try (var engine = Engine.open(folder, "bench")) {
            var progress = engine.nightly().progress();
            var watch = new Watch(progress);
            var watching = Thread.ofPlatform().daemon().start(watch);
            long start = System.nanoTime();
            var workbooks = workbooks(folder);
            var result = engine.nightly().run(new RunRequest(workbooks, AS_OF, true, Actor.NIGHT));
            var took = Duration.ofNanos(System.nanoTime() - start);
            watching.interrupt();
            watching.join();
            requireAll(workbooks.size(), result);
            System.out.printf(
                    "%d workbooks imported, %d rows landed%n",
                    result.summary().imported(), result.summary().rowsLanded());
            watch.took.forEach((phase, time) -> say(phase.words(), time));
            say("de hele nacht", took);
            System.out.println(highestMemory());
        }
    }

    /** A night that returned its workbooks, or stopped half way, measures nothing. */
    private static void requireAll(int workbooks, RunResult result) {
        if (result.problem().isPresent() || result.summary().imported() != workbooks) {
            throw new IllegalStateException(
                    "%d of %d workbooks imported; %s; %s"
                            .formatted(
                                    result.summary().imported(),
                                    workbooks,
                                    result.problem().orElse("no problem"),
                                    result.summary().notAccepted().stream().limit(3).toList()));
        }
    }

    private static List<Path> workbooks(Path folder) throws IOException {
        try (var files = Files.walk(folder.resolve("new"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
        }
    }

    private static void say(String what, Duration took) {
        System.out.printf("%-30s %7.1f s%n", what, took.toMillis() / 1000.0);
    }

    /** Resident memory at its highest, Java's and DuckDB's together. */
    private static String highestMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("VmHWM unknown");
    }

    /** Looks at the run every twentieth of a second and adds up the time in each phase. */
    private static final class Watch implements Runnable {

        private static final Duration STEP = Duration.ofMillis(50);

        private final RunProgress progress;
        private final Map<Phase, Duration> took = new EnumMap<>(Phase.class);

        Watch(RunProgress progress) {
            this.progress = progress;
        }

        @Override
        public void run() {
            long last = System.nanoTime();
            while (!Thread.currentThread().isInterrupted()) {
                long now = System.nanoTime();
                took.merge(progress.look().phase(), Duration.ofNanos(now - last), Duration::plus);
                last = now;
                try {
                    Thread.sleep(STEP);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }
}
