package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.perspectief.etl.landing.Landing;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.sql.BuildInput;
import nl.perspectief.sql.BuildSettings;
import nl.perspectief.sql.DeliveryInput;
import nl.perspectief.sql.Participation;
import nl.perspectief.sql.PublishedWarehouse;
import nl.perspectief.sql.Publisher;
import nl.perspectief.sql.WarehouseBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The figures that one delivery alone would give, by the same models as every night's, in a folder
 * that is thrown away. The folder is its owner's alone: rows of persons lie in it for a moment.
 */
public final class TrialFigures implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TrialFigures.class);
    private static final String MEMORY = "400MB";
    private static final String VERSION = "proef";

    private final Path folder;
    private final TrialReference reference;
    private final Thread atExit = new Thread(this::deleteFolder);
    private int made;

    private TrialFigures(Path folder, TrialReference reference) {
        this.folder = folder;
        this.reference = reference;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * @param referenceFolder who takes part, as its files say; null = what comes with the program
     */
    public static TrialFigures in(@Nullable Path referenceFolder) {
        return with(
                referenceFolder,
                referenceFolder == null
                        ? Participation.ofProgram()
                        : Participation.of(referenceFolder, List.of()));
    }

    static TrialFigures with(@Nullable Path referenceFolder, Participation participation) {
        try {
            return new TrialFigures(
                    Files.createTempDirectory("perspectief-proef"),
                    new TrialReference(referenceFolder, participation));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a folder for figures on trial", e);
        }
    }

    /**
     * Makes the figures of a delivery.
     *
     * @param asOf the day on which they are made
     * @return to be closed before this
     */
    public PublishedWarehouse of(Delivered delivered, LocalDate asOf) {
        var home = folder.resolve(Integer.toString(made++));
        var settings = settings(home);
        var work = home.resolve("work.duckdb");
        var input = new BuildInput(List.of(landed(delivered, home)), home, asOf, VERSION);
        reference.write(home, delivered.cover());
        WarehouseBuilder.build(input, work, settings);
        Publisher.publish(work, home.resolve("warehouse"), settings);
        return new PublishedWarehouse(home.resolve("warehouse"));
    }

    private static BuildSettings settings(Path home) {
        return new BuildSettings(
                Runtime.getRuntime().availableProcessors(), MEMORY, home.resolve("spill"));
    }

    private static DeliveryInput landed(Delivered delivered, Path home) {
        var cover = delivered.cover();
        var rows = new Landing(home.resolve("landing"), secretOfAMoment()).land(1, delivered);
        return new DeliveryInput(
                1,
                VERSION,
                cover.programme(),
                cover.municipalityCode(),
                cover.quarter(),
                1,
                DeliveryState.IMPORTED.name(),
                cover.deliveryMode(),
                cover.referenceDate(),
                cover.quarter().lastDay(),
                rows,
                List.copyOf(delivered.sheets().keySet()));
    }

    private static byte[] secretOfAMoment() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    @Override
    public void close() {
        deleteFolder();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            LOG.debug("The process ends already, and its hook finds nothing to delete", e);
        }
    }

    private synchronized void deleteFolder() {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path); // whoever worked in it cleans up too
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }
}
