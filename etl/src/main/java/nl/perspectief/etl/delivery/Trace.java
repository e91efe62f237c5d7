package nl.perspectief.etl.delivery;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A failure as the log may hold it: what it is and where it happened, not what it says, for
 * messages of parsers and databases quote the cell they broke on.
 */
final class Trace {

    private Trace() {}

    static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(Trace::withoutMessage)
                .collect(Collectors.joining("\nCaused by: "));
    }

    private static String withoutMessage(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", failure.getClass().getName(), ""));
    }
}
