package nl.perspectief.etl.delivery;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.springframework.util.FileSystemUtils;

/**
 * A new, empty database of either kind for every test, by its address. One PostgreSQL server serves
 * all tests, and stops after the last of them.
 */
public final class BothDatabases implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context) throws SQLException {
        var servers = servers(context);
        return Stream.of(Arguments.of(servers.newH2()), Arguments.of(servers.newPostgres()));
    }

    private static Servers servers(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(BothDatabases.class))
                .computeIfAbsent(Servers.class);
    }

    /** Two new databases, one of either kind, in either order. */
    static final class Pairs implements ArgumentsProvider {

        @Override
        public Stream<Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) throws SQLException {
            var servers = servers(context);
            return Stream.of(
                    Arguments.of(servers.newH2(), servers.newPostgres()),
                    Arguments.of(servers.newPostgres(), servers.newH2()));
        }
    }

    /** What is kept as long as there are tests to come. */
    private static final class Servers implements AutoCloseable {

        private final EmbeddedPostgres postgres;
        private final Path folder;
        private final AtomicInteger made = new AtomicInteger();

        Servers() throws IOException {
            postgres = EmbeddedPostgres.start();
            folder = Files.createTempDirectory("operations");
        }

        String newH2() {
            return "jdbc:h2:file:" + folder.resolve("operations" + made.incrementAndGet());
        }

        String newPostgres() throws SQLException {
            var name = "operations" + made.incrementAndGet();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return postgres.getJdbcUrl("postgres", name);
        }

        @Override
        public void close() throws IOException {
            postgres.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
