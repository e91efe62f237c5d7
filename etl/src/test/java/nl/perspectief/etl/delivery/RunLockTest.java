package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Another process is here another pool of connections: that is all a server sees of it. */
class RunLockTest {

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whoHasTheLockMayAskAgainAndAnotherProcessIsRefused(String url) {
        try (var ours = OperationsDatabase.open(url);
                var theirs = OperationsDatabase.open(url)) {
            var lock = new RunLock(ours);
            var other = new RunLock(theirs);

            lock.alone(
                    () -> {
                        lock.requireStillOurs();
                        assertThat(lock.alone(() -> 7)).isEqualTo(7);
                        if (url.startsWith("jdbc:postgresql:")) {
                            assertThatThrownBy(() -> other.alone(() -> 8))
                                    .isInstanceOf(RunGoingOnException.class)
                                    .hasMessageContaining("Geef de opdracht opnieuw");
                        }
                        return 0;
                    });

            assertThat(other.alone(() -> 8)).isEqualTo(8);
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatFailsUnderTheLockLetsItGo(String url) {
        try (var ours = OperationsDatabase.open(url);
                var theirs = OperationsDatabase.open(url)) {
            assertThatThrownBy(() -> new RunLock(ours).alone(RunLockTest::fail)).hasMessage("weg");

            assertThat(new RunLock(theirs).alone(() -> 8)).isEqualTo(8);
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theLockEndsWithItsConnectionAndItsOwnerNoticesIt(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            return;
        }
        try (var ours = OperationsDatabase.open(url);
                var theirs = OperationsDatabase.open(url)) {
            var lock = new RunLock(ours);

            lock.alone(
                    () -> {
                        cutOffWhoHasTheLock(theirs, url);
                        assertThatThrownBy(lock::requireStillOurs)
                                .isInstanceOf(DataAccessException.class);
                        assertThat(new RunLock(theirs).alone(() -> 8)).isEqualTo(8);
                        return 0;
                    });

            assertThat(lock.alone(() -> 9)).isEqualTo(9);
        }
    }

    private static int fail() {
        throw new IllegalStateException("weg");
    }

    private static void cutOffWhoHasTheLock(HikariDataSource database, String url) {
        OperationsDatabase.jooq(database, url)
                .fetch(
                        """
                        select pg_terminate_backend(pid) from pg_locks
                        where locktype = 'advisory'
                            and database = (
                                select oid from pg_database where datname = current_database())
                        """);
    }
}
