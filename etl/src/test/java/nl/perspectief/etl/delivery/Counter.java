package nl.perspectief.etl.delivery;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.sql.DeliveryInput;

/** A desk in a folder of a test, at which sample workbooks are handed in on 14 October 2026. */
final class Counter implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2026, 10, 14);
    private static final Path SAMPLES = Path.of("..", "sample-exports");

    private final DataFolder folder;
    private final HikariDataSource operations;
    final DeliveryDesk desk;
    private long run;

    Counter(Path root) {
        folder = DataFolder.open(root);
        operations = OperationsDatabase.inFolder(folder.operations());
        desk = new DeliveryDesk(folder, operations, operations.getJdbcUrl());
    }

    static Path sample(String name) {
        return SAMPLES.resolve(name);
    }

    /** Hands files in together and judges them. */
    Counter handIn(String... names) {
        run++;
        receive(names).forEach(files -> files.forEach(file -> desk.process(file, Actor.NIGHT)));
        return this;
    }

    /** Hands files in, to be judged later. */
    List<List<PendingFile>> receive(String... names) {
        var intake = desk.intake(new Run(run, DAY, true, Actor.NIGHT));
        Stream.of(names)
                .map(Counter::sample)
                .sorted(Arrival.NEWEST_FIRST)
                .forEach(file -> intake.take(file, Channel.INBOX));
        return desk.pending();
    }

    /** What is in a table, a row a text, in order. */
    List<String> rows(String sql) {
        return OperationsDatabase.jooq(operations, operations.getJdbcUrl()).fetch(sql).stream()
                .map(row -> Stream.of(row.intoArray()).map(String::valueOf))
                .map(fields -> fields.collect(Collectors.joining(" ")))
                .toList();
    }

    /** What figures would be made of. */
    List<DeliveryInput> input() {
        return desk.buildInput(DAY, "test").deliveries();
    }

    void execute(String sql) {
        OperationsDatabase.jooq(operations, operations.getJdbcUrl()).execute(sql);
    }

    @Override
    public void close() {
        operations.close();
        folder.close();
    }
}
