package nl.perspectief.dashboard.export;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the next thing in a thread of its own while the last one is worked on: one at a time, so
 * that whoever answers is asked by one thread only. Closing waits until nothing is asked any more.
 */
final class ReadAhead<A, B> implements AutoCloseable {

    private final ExecutorService reader =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("export").factory());
    private final List<A> questions;
    private final Function<A, B> answering;
    private int next;
    private @Nullable Future<B> coming;

    ReadAhead(List<A> questions, Function<A, B> answering) {
        this.questions = List.copyOf(questions);
        this.answering = answering;
        ask();
    }

    private void ask() {
        if (next < questions.size()) {
            A question = questions.get(next++);
            coming = reader.submit(() -> answering.apply(question));
        } else {
            coming = null;
        }
    }

    /** Null after the last one. */
    @Nullable B next() {
        Future<B> awaited = coming;
        if (awaited == null) {
            return null;
        }
        try {
            B answer = awaited.get();
            ask();
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("An export was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
