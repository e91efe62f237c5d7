package nl.perspectief.etl.delivery;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People who hand in sample workbooks at the screen, in a folder of a test. */
final class HandingIn implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2026, 10, 14);
    static final Deliverer ANNA = person(11, "GM0718");
    static final Deliverer BRAM = person(12, "GM0718");
    static final Deliverer ELSEWHERE = person(21, "GM0855");
    static final Actor ADMINISTRATOR = new Actor("beheerder: account 1", null);

    static final String NEXT = "impuls_szw/IMPULS_GM0718_2026K1.xlsx";
    static final String VERSION_1 = "impuls_szw/IMPULS_GM0855_2025K4.xlsx";
    static final String VERSION_2 = "impuls_szw/IMPULS_GM0855_2025K4_v2.xlsx";

    private final DataFolder folder;
    private final HikariDataSource operations;
    final DeliveryDesk desk;
    final SubmissionDesk people;
    private long runs;

    HandingIn(Path root, String url) {
        folder = DataFolder.open(root);
        operations = OperationsDatabase.open(url);
        desk = new DeliveryDesk(folder, operations, url);
        people = desk.submissions();
    }

    static Deliverer person(long account, String municipality) {
        return new Deliverer(
                new Actor("gemeente: account " + account, null), account, municipality);
    }

    /** Hands a sample in under its own name. */
    long offer(String sample, Deliverer by) {
        return offer(sample, Path.of(sample).getFileName().toString(), by).receiptId();
    }

    SubmissionDesk.Answer offer(String sample, String name, Deliverer by) {
        try (var in = Files.newInputStream(Counter.sample(sample))) {
            return people.offer(in, name, by, DAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Confirms what is to be confirmed, and submits. */
    void submit(long receiptId, Deliverer by) {
        confirmAll(receiptId, by);
        people.submit(receiptId, by);
    }

    void confirmAll(long receiptId, Deliverer by) {
        full(receiptId, by).remarks().stream()
                .filter(Submission.Remark::asksReason)
                .forEach(one -> people.confirm(receiptId, one.findingId(), "dit klopt", by));
    }

    /** As the night does: what waits is taken over, then checked or imported. */
    void night(String... inbox) {
        var intake = desk.intake(new Run(++runs, DAY, false, Actor.NIGHT));
        Stream.of(inbox).forEach(name -> intake.take(Counter.sample(name), Channel.INBOX));
        desk.pending().forEach(files -> files.forEach(file -> desk.process(file, Actor.NIGHT)));
    }

    RunSummary lastNight() {
        return desk.summary(runs, 0, List.of());
    }

    Submission.Full full(long receiptId, Deliverer by) {
        return people.find(receiptId, by).orElseThrow();
    }

    Submission.Step step(long receiptId, Deliverer by) {
        var step = full(receiptId, by).submission().delivery();
        if (step == null) {
            throw new AssertionError("No delivery");
        }
        return step;
    }

    DeliveryState state(long receiptId, Deliverer by) {
        return step(receiptId, by).state();
    }

    /** What the warehouse would be built from. */
    List<String> delivered() {
        return desk.buildInput(DAY, "0").deliveries().stream()
                .map(
                        one ->
                                "%s %s v%s %s"
                                        .formatted(
                                                one.municipalityCode(),
                                                one.quarter(),
                                                one.version(),
                                                one.state()))
                .toList();
    }

    long originals() {
        try (var files = Files.walk(folder.originals())) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isLanded(long receiptId, Deliverer by) {
        var step = step(receiptId, by);
        try (var folders = Files.walk(folder.landing())) {
            return folders.anyMatch(path -> path.endsWith("delivery=" + step.deliveryId()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in a table, a row a text. */
    List<String> rows(String sql) {
        return OperationsDatabase.jooq(operations, operations.getJdbcUrl()).fetch(sql).stream()
                .map(
                        row ->
                                Stream.of(row.intoArray())
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(" ")))
                .toList();
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
