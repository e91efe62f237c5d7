package nl.perspectief.dashboard.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The process is told to stop (Ctrl+C, SIGTERM), and ends only when what was opened has been closed
 * again, or after a while: nothing is lost then either, it only takes the next start longer.
 */
final class OrderlyStop implements AutoCloseable {

    private static final long PATIENCE_IN_SECONDS = 30;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Runnable whenAsked = () -> {};

    OrderlyStop() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "orderly-stop"));
    }

    private void end() {
        asked.countDown();
        if (closed.getCount() > 0) {
            whenAsked.run();
            await(closed);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What makes the work at hand end soon. */
    void whenAsked(Runnable action) {
        whenAsked = action;
        if (asked.getCount() == 0) {
            action.run();
        }
    }

    void untilAsked() throws InterruptedException {
        asked.await();
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
