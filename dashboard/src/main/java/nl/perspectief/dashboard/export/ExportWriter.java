package nl.perspectief.dashboard.export;

import java.io.IOException;

/** Writes the rows of one export in one form. */
public interface ExportWriter extends AutoCloseable {

    void add(ExportRow row) throws IOException;

    /** After the last row. Nothing is certain to be written before this. */
    void finish() throws IOException;

    /** Throws away what was put aside; the stream stays the caller's to close. */
    @Override
    default void close() throws IOException {}
}
