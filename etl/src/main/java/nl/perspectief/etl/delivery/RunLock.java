package nl.perspectief.etl.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * One run at a time. Within a process the second waits. Of several processes on one PostgreSQL
 * database the second is refused: the lock is an advisory lock, held by a connection of its own, so
 * that it ends with the process however that ends. An H2 file has one process only.
 */
public final class RunLock {

    /** Any number, as long as nothing else takes it in the same database. */
    private static final long KEY = 7_372_773_811L;

    private static final int PATIENCE_IN_SECONDS = 5;
    private static final int PATIENCE_AT_END_IN_SECONDS = 20;

    private final DataSource operations;
    private final boolean isShared;
    private final ReentrantLock here = new ReentrantLock();
    private @Nullable Connection held;

    public RunLock(DataSource operations) {
        this.operations = operations;
        this.isShared = isPostgres(operations);
    }

    private static boolean isPostgres(DataSource operations) {
        try (var connection = operations.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new DataAccessException("The operations database cannot be asked", e);
        }
    }

    /**
     * Does something while nobody else runs; who has the lock already may ask again.
     *
     * @throws RunGoingOnException when another process runs
     */
    public <T> T alone(Supplier<T> work) {
        here.lock();
        try {
            return withTheLock(work);
        } finally {
            here.unlock();
        }
    }

    private <T> T withTheLock(Supplier<T> work) {
        if (here.getHoldCount() > 1 || !isShared) {
            return work.get();
        }
        take();
        try {
            return work.get();
        } finally {
            letGo();
        }
    }

    /**
     * The same, for who does not want to wait for another of this process either.
     *
     * @throws RunGoingOnException when somebody runs, here or elsewhere
     */
    public <T> T aloneNow(Supplier<T> work) {
        if (!here.tryLock()) {
            throw new RunGoingOnException();
        }
        try {
            return withTheLock(work);
        } finally {
            here.unlock();
        }
    }

    /** Whether somebody runs, here or elsewhere. */
    public boolean isTaken() {
        return here.isLocked() || (isShared && isTakenElsewhere());
    }

    private boolean isTakenElsewhere() {
        try (var connection = operations.getConnection()) {
            return ask(
                            connection,
                            """
                            select count(*) > 0 from pg_locks l join pg_database d on d.oid = l.database
                            where d.datname = current_database() and l.locktype = 'advisory'
                                and l.objsubid = 1 and (l.classid::bigint << 32) + l.objid::bigint = %d
                            """
                                    .formatted(KEY))
                    .equals("t");
        } catch (SQLException e) {
            throw new DataAccessException("The lock of the run cannot be seen", e);
        }
    }

    /** Waits until nobody of this process runs any more, or until patience ends. */
    public void awaitEnd() {
        try {
            if (here.tryLock(PATIENCE_AT_END_IN_SECONDS, TimeUnit.SECONDS)) {
                here.unlock();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Whoever lost its connection may have lost the lock to another process, and must change
     * nothing more. May be asked from any thread of the run.
     */
    public synchronized void requireStillOurs() {
        try {
            if (held != null && !held.isValid(PATIENCE_IN_SECONDS)) {
                throw new SQLException("The connection that held the lock is gone", "08003");
            }
        } catch (SQLException e) {
            throw new DataAccessException("The run is no longer ours", e);
        }
    }

    private synchronized void take() {
        Connection connection = null;
        try {
            connection = operations.getConnection();
            // a machine that lost its power says no goodbye: the server finds out within a minute
            ask(connection, "select set_config('tcp_keepalives_idle', '30', false)");
            ask(connection, "select set_config('tcp_keepalives_interval', '10', false)");
            if (!ask(connection, "select pg_try_advisory_lock(%d)".formatted(KEY)).equals("t")) {
                throw new RunGoingOnException();
            }
            held = connection;
        } catch (SQLException e) {
            throw new DataAccessException("The lock of the run cannot be taken", e);
        } finally {
            if (held == null) {
                close(connection);
            }
        }
    }

    private synchronized void letGo() {
        var connection = held;
        held = null;
        if (connection == null) {
            return;
        }
        try {
            ask(connection, "select pg_advisory_unlock(%d)".formatted(KEY));
        } catch (SQLException _) {
            abort(connection);
        } finally {
            close(connection);
        }
    }

    /** Never back to the pool with the lock on it. */
    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException _) {
            // what cannot be aborted is gone
        }
    }

    private static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException _) {
            // what cannot be closed is gone
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
