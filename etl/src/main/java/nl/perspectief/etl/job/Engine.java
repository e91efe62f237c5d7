package nl.perspectief.etl.job;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.etl.delivery.OperationsDatabase;
import nl.perspectief.etl.delivery.RunLock;
import nl.perspectief.sql.BuildSettings;

/**
 * A data folder in use: its lock, its operations database, its delivery desk and its nightly run.
 * One process has one at a time; of several processes on one PostgreSQL database one runs.
 */
public final class Engine implements AutoCloseable {

    private static final String BUILD_MEMORY = "2000MB";

    private final DataFolder folder;
    private final HikariDataSource operations;
    private final DeliveryDesk desk;
    private final RunLock lock;
    private final NightlyRun nightly;

    private Engine(DataFolder folder, HikariDataSource operations, String programVersion) {
        this.folder = folder;
        this.operations = operations;
        this.desk = new DeliveryDesk(folder, operations, operations.getJdbcUrl());
        this.lock = new RunLock(operations);
        this.nightly =
                new NightlyRun(
                        folder, desk, operations, lock, buildSettings(folder), programVersion);
    }

    /**
     * Takes a data folder for this process.
     *
     * @throws nl.perspectief.etl.delivery.DataFolderException when it is in use or cannot be
     *     written
     */
    public static Engine open(Path root, String programVersion) {
        return open(DataFolder.open(root), programVersion);
    }

    /** Goes to work in a folder that this process has taken; closes it too when that fails. */
    public static Engine open(DataFolder folder, String programVersion) {
        try {
            return new Engine(folder, OperationsDatabase.of(folder), programVersion);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** The tables of the batch job repository, in an operations database that is new. */
    public static void makeJobTables(DataSource operations) {
        try {
            JobRepositories.createTablesOnce(operations);
        } catch (SQLException e) {
            throw new IllegalStateException("The batch job repository cannot be made", e);
        }
    }

    private static BuildSettings buildSettings(DataFolder folder) {
        return new BuildSettings(
                Runtime.getRuntime().availableProcessors(),
                BUILD_MEMORY,
                folder.work().resolve("spill"));
    }

    public DataFolder folder() {
        return folder;
    }

    public DeliveryDesk desk() {
        return desk;
    }

    public NightlyRun nightly() {
        return nightly;
    }

    /** The register, for those who ask it something of their own. */
    public DataSource operations() {
        return operations;
    }

    /** The address of the register, which tells H2 from PostgreSQL. */
    public String operationsUrl() {
        return operations.getJdbcUrl();
    }

    /**
     * Does something while nobody runs, and several runs as one.
     *
     * @throws nl.perspectief.etl.delivery.RunGoingOnException when another process runs
     */
    public <T> T alone(Supplier<T> work) {
        return lock.alone(work);
    }

    /**
     * The same, for who does not want to wait.
     *
     * @throws nl.perspectief.etl.delivery.RunGoingOnException when somebody runs, here or elsewhere
     */
    public <T> T aloneNow(Supplier<T> work) {
        return lock.aloneNow(work);
    }

    /** A run that was begun here is asked to end, and given some time to do so. */
    @Override
    public void close() {
        nightly.stop();
        lock.awaitEnd();
        operations.close();
        folder.close();
    }
}
