package nl.perspectief.dashboard.command;

import java.io.PrintWriter;
import java.time.Duration;
import nl.perspectief.etl.job.RunProgress;
import nl.perspectief.etl.job.RunProgress.Look;
import nl.perspectief.etl.job.RunProgress.Phase;

/**
 * Shows a run's progress on one line, with the time it still expects; a line a step without
 * terminal.
 */
final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final RunProgress progress;
    private final PrintWriter err;
    private final boolean onTerminal = System.console() != null && System.console().isTerminal();
    private final Thread thread;
    private Phase shown = Phase.WAITING;

    private ProgressBar(RunProgress progress, PrintWriter err) {
        this.progress = progress;
        this.err = err;
        this.thread = Thread.ofVirtual().start(this::repeat);
    }

    static ProgressBar watch(RunProgress progress, PrintWriter err) {
        return new ProgressBar(progress, err);
    }

    private void repeat() {
        try {
            while (true) {
                show(progress.look());
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(Look look) {
        if (onTerminal) {
            err.print("\r" + line(look) + "\u001b[K");
        } else if (look.phase() != shown) {
            shown = look.phase();
            err.println(look.phase().words() + " …");
        }
        err.flush();
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
        if (!thread.isAlive()) {
            return;
        }
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (onTerminal) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
