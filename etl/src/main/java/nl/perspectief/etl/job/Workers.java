package nl.perspectief.etl.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several pieces of work at a time, with their answers in the order in which they were asked. */
final class Workers {

    private Workers() {}

    /** Does all; the first that breaks ends the rest. */
    static <T> List<T> all(int workers, List<Callable<T>> work) {
        try (var pool = Executors.newFixedThreadPool(workers)) {
            List<Future<T>> running = new ArrayList<>();
            work.forEach(piece -> running.add(pool.submit(piece)));
            return collected(running);
        }
    }

    private static <T> List<T> collected(List<Future<T>> running) {
        List<T> all = new ArrayList<>();
        for (var piece : running) {
            try {
                all.add(piece.get());
            } catch (ExecutionException e) {
                running.forEach(other -> other.cancel(true));
                throw new IllegalStateException("The work was broken off", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The work was interrupted", e);
            }
        }
        return all;
    }
}
