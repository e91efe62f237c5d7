package nl.perspectief.etl.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was made to break its reader, or only looks like it.
 *
 * @param name what it is, in a few words
 * @param end what must become of it
 * @param words what the sentence must say; empty when the file is read
 * @param isQuick whether it is made in a moment, so that every build tries it
 */
record Hostile(String name, End end, String words, boolean isQuick, Maker maker) {

    /** What becomes of a file. */
    enum End {
        REFUSED,
        QUARANTINED,
        /** Accepted, or returned with findings. */
        READ
    }

    /** Writes the file. */
    @FunctionalInterface
    interface Maker {
        void write(Path file) throws IOException;
    }

    static Hostile refused(String name, String words, Maker maker) {
        return new Hostile(name, End.REFUSED, words, true, maker);
    }

    static Hostile read(String name, Maker maker) {
        return new Hostile(name, End.READ, "", true, maker);
    }

    static Maker bytes(byte[] content) {
        return file -> Files.write(file, content);
    }

    /** The same, made for the benchmark only. */
    Hostile slow() {
        return new Hostile(name, end, words, false, maker);
    }
}
