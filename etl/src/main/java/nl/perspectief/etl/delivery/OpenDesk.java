package nl.perspectief.etl.delivery;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/**
 * The delivery desk of a data folder without the nightly run: open at once, for a question or a
 * decision. Holds the folder's lock as long as it is open.
 */
public final class OpenDesk implements AutoCloseable {

    private final DataFolder folder;
    private final HikariDataSource operations;
    private final DeliveryDesk desk;

    private OpenDesk(DataFolder folder, HikariDataSource operations) {
        this.folder = folder;
        this.operations = operations;
        this.desk = new DeliveryDesk(folder, operations, operations.getJdbcUrl());
    }

    /** Opens the desk in a folder that this process has taken; closes it too when that fails. */
    public static OpenDesk in(DataFolder folder) {
        try {
            return new OpenDesk(folder, OperationsDatabase.of(folder));
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    public DeliveryDesk desk() {
        return desk;
    }

    /** The register, for those who write in it beside the desk. */
    public DataSource operations() {
        return operations;
    }

    /** The address of the register, which tells H2 from PostgreSQL. */
    public String operationsUrl() {
        return operations.getJdbcUrl();
    }

    @Override
    public void close() {
        operations.close();
        folder.close();
    }
}
