package nl.perspectief.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Builds a new work file: every model of every layer, in order, from the deliveries that the
 * register names. The work file holds person rows; what may leave it is copied out by {@link
 * Publisher}, after {@link WarehouseChecks}.
 */
public final class WarehouseBuilder {

    private WarehouseBuilder() {}

    /** As {@link #build(BuildInput, Path, BuildSettings, BuildProgress)}, with nobody watching. */
    public static SnapshotId build(BuildInput input, Path workFile, BuildSettings settings) {
        return build(input, workFile, settings, BuildProgress.UNSEEN);
    }

    /**
     * Builds the warehouse into a new file. The same input gives the same figures, whatever the
     * settings.
     *
     * @param workFile made anew; what a broken build left there is removed
     * @return what the snapshot is known by
     * @throws WarehouseException when a model cannot be built, naming the model
     */
    public static SnapshotId build(
            BuildInput input, Path workFile, BuildSettings settings, BuildProgress progress) {
        SnapshotId snapshotId = SnapshotId.of(input);
        try (WorkFile work = WorkFile.create(workFile, settings)) {
            work.run("functions.sql", WarehouseResources.text("functions.sql"));
            new InputTables(work.connection()).write(input, snapshotId);
            buildModels(work, progress);
        } catch (SQLException e) {
            throw new WarehouseException("Cannot hand the register to the warehouse", e);
        }
        return snapshotId;
    }

    private static void buildModels(WorkFile work, BuildProgress progress) {
        for (Layer layer : Layer.values()) {
            work.run("schema " + layer.schema(), "create schema " + layer.schema());
            Model.of(layer).forEach(model -> build(work, model, progress));
            switch (layer) {
                case REFERENCE -> work.pointRawModelsAtTheirFiles();
                case INDICATOR -> CaseUnion.create(work.connection());
                default -> {}
            }
        }
    }

    private static void build(WorkFile work, Model model, BuildProgress progress) {
        long start = System.nanoTime();
        work.run(model.qualifiedName(), model.creation());
        progress.done(model.qualifiedName(), Duration.ofNanos(System.nanoTime() - start));
    }
}
