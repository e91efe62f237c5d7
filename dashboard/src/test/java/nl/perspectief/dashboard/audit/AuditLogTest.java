package nl.perspectief.dashboard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.etl.delivery.OperationsDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The same chain on H2 and on PostgreSQL. */
@ParameterizedClass
@ValueSource(strings = {"H2", "PostgreSQL"})
class AuditLogTest {

    private static final Account ANNA =
            new Account(7, "Anna", "anna@example.org", Role.PROGRAMMA, null);

    @Parameter String kind;
    @TempDir Path folder;
    private EmbeddedPostgres postgres;
    private HikariDataSource database;

    private AuditLog open() throws IOException {
        if (kind.equals("PostgreSQL")) {
            postgres = EmbeddedPostgres.start();
            database = OperationsDatabase.open(postgres.getJdbcUrl("postgres", "postgres"));
        } else {
            database = OperationsDatabase.inFolder(folder);
        }
        return new AuditLog(AuditQueries.of(database, database.getJdbcUrl()));
    }

    @AfterEach
    void close() throws IOException {
        database.close();
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void writersAtTheSameTimeMakeOneChainAndTheFirstBrokenLineIsNamed() throws Exception {
        var log = open();
        refusesSentences(log);
        assertThat(log.verify()).isEqualTo(new AuditCheck(0, "0".repeat(64), none()));
        try (var threads = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 80)
                    .forEach(
                            i ->
                                    threads.execute(
                                            () ->
                                                    log.record(
                                                            ANNA,
                                                            AuditAction.FIGURES_EXPORTED,
                                                            "snapshot:" + i)));
        }
        log.recordCommand(AuditAction.BACKUP_MADE, "backup");

        var sound = log.verify();
        assertThat(sound.isSound()).isTrue();
        assertThat(sound.lines()).isEqualTo(81);
        assertThat(log.holds(sound.lastHash())).isTrue();
        assertThat(log.count(AuditFilter.ALL)).isEqualTo(81);
        var page = log.page(new AuditFilter(null, null, 7L, null), 10, 5);
        assertThat(page).extracting(AuditLine::number).containsExactly(70L, 69L, 68L, 67L, 66L);
        assertThat(page.getFirst().role()).isEqualTo("PROGRAMMA");
        assertThat(csv(log))
                .hasLineCount(82)
                .startsWith("line,happened_at,account_id,role,action,object,former_hash")
                .containsPattern("81,\\S+Z,,OPDRACHTREGEL,BACKUP_MADE,backup,")
                .doesNotContain("anna");

        execute("delete from audit_lines where line_number = 81");
        assertThat(log.verify().firstBroken()).hasValue(81);
        execute("delete from audit_lines where line_number = 60");
        assertThat(log.verify().firstBroken()).hasValue(60);
        execute("update audit_lines set account_id = 8 where line_number = 30");
        assertThat(log.verify().firstBroken()).hasValue(30);
        assertThat(log.verify().lines()).isEqualTo(29);
        execute("delete from audit_end");
        assertThat(log.verify().isSound()).isFalse();
    }

    private static void refusesSentences(AuditLog log) {
        for (var object : new String[] {"", "Jan Jansen", "a,b", "=1+1", "x\ny", "é"}) {
            assertThatThrownBy(() -> log.record(ANNA, AuditAction.ROWS_SEEN, object))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static OptionalLong none() {
        return OptionalLong.empty();
    }

    private static String csv(AuditLog log) throws IOException {
        var out = new ByteArrayOutputStream();
        log.export(AuditFilter.ALL, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
