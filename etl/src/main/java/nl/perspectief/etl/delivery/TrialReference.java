package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import nl.perspectief.etl.sheet.CoverSheet;
import nl.perspectief.sql.Participation;
import org.jspecify.annotations.Nullable;

/**
 * The reference files for figures of one municipality. It takes part from when it does; one that
 * never does, from when its programme began.
 */
final class TrialReference {

    private static final String MUNICIPALITIES = "municipalities.csv";

    private final @Nullable Path folder;
    private final Participation participation;

    /**
     * @param folder where the names of municipalities lie; null: with the program
     */
    TrialReference(@Nullable Path folder, Participation participation) {
        this.folder = folder;
        this.participation = participation;
    }

    void write(Path into, CoverSheet cover) {
        try (var names = open()) {
            Files.copy(names, into.resolve(MUNICIPALITIES), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write reference files into " + into, e);
        }
        participation
                .only(cover.programme(), cover.municipalityCode(), cover.quarter())
                .write(into);
    }

    private InputStream open() throws IOException {
        return folder == null
                ? Objects.requireNonNull(
                        TrialReference.class.getResourceAsStream(
                                "/warehouse/reference/" + MUNICIPALITIES))
                : Files.newInputStream(folder.resolve(MUNICIPALITIES));
    }
}
