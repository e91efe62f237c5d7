package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationsDatabaseTest {

    @TempDir Path operations;

    @Test
    void tablesThatWereMadeHalfwayAreMadeAnew() throws Exception {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + operations.resolve("operations-new"));
                var statement = connection.createStatement()) {
            statement.execute("create table receipts (receipt_id bigint)");
        }

        try (var database = OperationsDatabase.inFolder(operations);
                var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeQuery("select sha256 from receipts").next()).isFalse();
        }
        assertThat(operations).isDirectoryNotContaining("glob:**operations-new*");
    }

    @Test
    void aFileOfAnEarlierProgramKeepsItsRows() throws Exception {
        var url = "jdbc:h2:file:" + operations.resolve("operations");
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:operations")
                .target("1")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table kept (id int) as select 7");
            statement.execute(
                    """
                    insert into receipts (sha256, file_name, size_bytes, channel, received_at,
                        received_on, is_day_fixed, outcome, is_original_stored)
                    values ('aa', 'a.xlsx', 1, 'inbox', now(), current_date, false, 'ACCEPTED', true)
                    """);
            statement.execute(
                    """
                    insert into deliveries (receipt_id, programme, municipality_code, quarter,
                        state, delivered_on)
                    values (1, 'BOTOC', 'GM0363', '2026-K3', 'IMPORTED', current_date)
                    """);
        }

        try (var database = OperationsDatabase.inFolder(operations);
                var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var kept = statement.executeQuery("select id from kept");
            assertThat(kept.next()).isTrue();
            assertThat(kept.getInt(1)).isEqualTo(7);
            assertThat(statement.executeQuery("select waived_because from findings").next())
                    .isFalse();
            var delivery = statement.executeQuery("select landed_under from deliveries");
            assertThat(delivery.next()).isTrue();
            assertThat(delivery.getString(1)).isNull();
        }
    }

    @Test
    void aDamagedFileIsOneSentence() throws Exception {
        Files.writeString(operations.resolve("operations.mv.db"), "geen database ".repeat(1_000));

        assertThatThrownBy(() -> OperationsDatabase.inFolder(operations))
                .isInstanceOf(DataFolderException.class)
                .hasMessageStartingWith("Het register (jdbc:h2:file:")
                .hasMessageContaining("zet het dan terug uit de reservekopie");
    }

    @Test
    void aLostRegisterIsNotReplacedByAnEmptyOne() throws Exception {
        try (var folder = DataFolder.open(operations.resolve("data"))) {
            OperationsDatabase.of(folder).close();
            Files.writeString(folder.originals().resolve("origineel"), "versleuteld");
            var register = folder.operations().resolve("operations.mv.db");
            Files.delete(register);

            assertThatThrownBy(() -> OperationsDatabase.of(folder))
                    .isInstanceOf(DataFolderException.class)
                    .hasMessageEndingWith(
                            "is weg, maar er zijn wel bewaarde originelen. Zet het terug uit de reservekopie.");
            assertThat(register).doesNotExist();
        }
    }
}
