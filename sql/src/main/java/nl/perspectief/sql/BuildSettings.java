package nl.perspectief.sql;

import java.nio.file.Path;

/**
 * What the machine may give to a build. None of it changes a figure.
 *
 * @param threads how many cores DuckDB may use
 * @param memoryLimit in DuckDB's words, such as {@code 1200MB}; it comes on top of the Java heap
 * @param tempDirectory where DuckDB may put what does not fit in memory
 */
public record BuildSettings(int threads, String memoryLimit, Path tempDirectory) {

    public BuildSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("A build needs at least one thread");
        }
    }
}
