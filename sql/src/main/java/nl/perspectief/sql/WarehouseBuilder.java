package nl.perspectief.sql;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

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
     * @throws WarehouseException when a model cannot be built, naming the model; {@link
     *     DamagedDataException} when that is because landed rows are gone
     */
    public static SnapshotId build(
            BuildInput input, Path workFile, BuildSettings settings, BuildProgress progress) {
        SnapshotId snapshotId = SnapshotId.of(input);
        try (WorkFile work = WorkFile.create(workFile, settings)) {
            work.run("functions.sql", WarehouseResources.text("functions.sql"));
            work.together(() -> InputTables.write(work.connection(), input, snapshotId));
            work.run("types.sql", WarehouseResources.text("types.sql"));
            for (Layer layer : Layer.values()) {
                build(work, layer, settings, progress);
                if (layer == Layer.CORE) {
                    new ClosedFigures(work).write(input.entered().closures());
                }
            }
        } catch (WarehouseException e) {
            LandedFiles.requireWhole(input.deliveries(), e);
            throw e;
        }
        return snapshotId;
    }

    private static void build(
            WorkFile work, Layer layer, BuildSettings settings, BuildProgress progress) {
        if (layer.isSmall()) {
            work.together(() -> buildModels(work, layer, progress));
        } else {
            buildModels(work, layer, progress);
        }
        switch (layer) {
            case REFERENCE -> work.pointRawModelsAtTheirFiles();
            case INDICATOR -> CaseView.create(work.connection());
            case JUDGED -> suppress(work, settings.threads(), progress);
            default -> {}
        }
    }

    private static void buildModels(WorkFile work, Layer layer, BuildProgress progress) {
        work.run("schema " + layer.schema(), "create schema " + layer.schema());
        Model.of(layer).forEach(model -> buildTimed(work, model, progress));
    }

    private static void suppress(WorkFile work, int threads, BuildProgress progress) {
        long start = System.nanoTime();
        new SuppressedFigures(work.connection(), threads).write();
        progress.done(SuppressedFigures.TABLE, Duration.ofNanos(System.nanoTime() - start));
    }

    private static void buildTimed(WorkFile work, Model model, BuildProgress progress) {
        long start = System.nanoTime();
        build(work, model);
        progress.done(model.qualifiedName(), Duration.ofNanos(System.nanoTime() - start));
    }

    private static void build(WorkFile work, Model model) {
        work.run(model.qualifiedName(), model.creation());
        if (CaseView.isReadBy(model)) {
            CaseView cases = CaseView.of(work.connection());
            for (List<String> portion : cases.portions()) {
                cases.show(portion);
                work.run(model.qualifiedName(), model.addition());
            }
            cases.show(List.of());
        }
    }
}
