package nl.perspectief.dashboard.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import nl.perspectief.etl.job.RunProgress;
import nl.perspectief.etl.job.RunProgress.Look;
import nl.perspectief.etl.job.RunProgress.Phase;

/**
 * Shows a run's progress: on a terminal on one line, with the time it still expects; elsewhere a
 * line a step.
 */
final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final Set<Phase> NOT_AT_WORK = EnumSet.of(Phase.WAITING, Phase.DONE);

    private final RunProgress progress;
    private final PrintWriter err;
    private final Thread thread;

    private ProgressBar(RunProgress progress, PrintWriter err, boolean onTerminal) {
        this.progress = progress;
        this.err = err;
        this.thread = Thread.ofVirtual().unstarted(this::repeat);
        if (onTerminal) {
            thread.start();
        } else {
            progress.onPhase(this::printLine);
        }
    }

    static ProgressBar watch(RunProgress progress, PrintWriter err) {
        return new ProgressBar(
                progress, err, System.console() != null && System.console().isTerminal());
    }

    private void printLine(Phase phase) {
        if (!NOT_AT_WORK.contains(phase)) {
            err.println(phase.words() + " …");
            err.flush();
        }
    }

    private void repeat() {
        try {
            while (true) {
                err.print("\r" + line(progress.look()) + "\u001b[K");
                err.flush();
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException e) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    static String line(Look look) {
        if (look.total() == 0) {
            return "%s … %s".formatted(look.phase().words(), clock(look.elapsed()));
        }
        int full = WIDTH * look.done() / look.total();
        return "%s [%s%s] %d van %d · %s%s"
                .formatted(
                        look.phase().words(),
                        "█".repeat(full),
                        "░".repeat(WIDTH - full),
                        look.done(),
                        look.total(),
                        clock(look.elapsed()),
                        look.expectedLeft().map(left -> ", nog " + clock(left)).orElse(""));
    }

    private static String clock(Duration duration) {
        return "%d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
