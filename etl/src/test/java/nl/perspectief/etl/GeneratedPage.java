package nl.perspectief.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of docs/ that is made from the data or the tests, and kept equal to them. */
public final class GeneratedPage {

    private static final Path DOCS = Path.of("..", "docs");

    private GeneratedPage() {}

    /**
     * Compares the page with what it should say; with {@code -Dpages=write} it is written instead.
     */
    public static void compare(String name, String content) {
        var page = DOCS.resolve(name);
        try {
            if ("write".equals(System.getProperty("pages"))) {
                Files.writeString(page, content);
            }
            assertThat(Files.exists(page) ? Files.readString(page) : "")
                    .as("docs/%s is made by this test: run it with -Dpages=write", name)
                    .isEqualTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
