package nl.perspectief.dashboard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.delivery.OperationsDatabase;
import nl.perspectief.sql.PublishedWarehouse;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the program at random moments while a person hands in, while the night runs, while two
 * people close a quarter, and in the night that first uses its kept figures; asks the same again,
 * and compares with what nobody disturbed: no delivery lost, none twice, no half figures, no half
 * closure, and a log that is whole.
 */
final class KillDrill {

    private static final Path SAMPLES = Path.of("sample-exports", "impuls_szw");

    /** Whose work is killed. */
    private enum Who {
        PERSON,
        NIGHT,
        CLOSERS
    }

    /** A step as a process says it, and how long it takes at most. */
    private record Step(String name, Who who, int milliseconds) {}

    /** Each has its turn; after the last, all is finished and looked at. */
    private static final List<Step> DELIVERING =
            List.of(
                    new Step("upload", Who.PERSON, 900),
                    new Step("controleren en laden", Who.NIGHT, 600),
                    new Step("cijfers maken", Who.NIGHT, 900),
                    new Step("submit", Who.PERSON, 60),
                    new Step("publiceren", Who.NIGHT, 60),
                    new Step("check", Who.PERSON, 60),
                    new Step("ontvangen", Who.NIGHT, 300),
                    new Step("cijfers controleren", Who.NIGHT, 200));

    /** The same of what comes after that. */
    private static final List<Step> CLOSING =
            List.of(
                    new Step("propose", Who.CLOSERS, 40),
                    new Step("confirm", Who.CLOSERS, 40),
                    new Step("cijfers maken", Who.NIGHT, 900),
                    new Step("publiceren", Who.NIGHT, 60));

    private final Path home;
    private final Path folder;
    private final Random random;
    private final Set<String> receipts = new TreeSet<>();

    /**
     * @param home where the samples lie
     * @param folder a new one, for all that is made
     * @param seed the same seed waits as long each time
     */
    KillDrill(Path home, Path folder, long seed) {
        this.home = home;
        this.folder = folder;
        this.random = new Random(seed);
    }

    public static void main(String... arguments) throws Exception {
        int kills = Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("kill-drill");
        long seed = System.nanoTime();
        try {
            System.out.printf("Begingetal %d%n", seed);
            var home = Path.of(System.getProperty("perspectief.home", "."));
            System.out.println(new KillDrill(home, folder, seed).run(kills));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    /**
     * @return what was done, in one line
     * @throws IllegalStateException when something was lost, came twice, or was half
     */
    String run(int kills) throws Exception {
        var undisturbed = folder.resolve("undisturbed");
        finish(undisturbed);
        var delivered = looksAs(undisturbed);
        var closed = kills > DELIVERING.size() ? closed(undisturbed) : "";
        int deliveries = 0;
        for (int done = 0; done < kills; done += DELIVERING.size() + CLOSING.size()) {
            var data = folder.resolve("killed" + done);
            receipts.clear();
            kill(DELIVERING, kills - done, data);
            finish(data);
            requireEqual(delivered, looksAs(data));
            requireReceipts(data);
            deliveries += byPerson().size() + byNight().size();
            if (kills - done > DELIVERING.size()) {
                kill(CLOSING, kills - done - DELIVERING.size(), data);
                requireEqual(closed, closed(data));
            }
            System.out.printf(
                    "%d kills so far, %d deliveries, none lost%n",
                    Math.min(kills, done + DELIVERING.size() + CLOSING.size()), deliveries);
        }
        return "%d kills, %d deliveries, none lost".formatted(kills, deliveries);
    }

    private void kill(List<Step> steps, int atMost, Path data) throws Exception {
        for (var step : steps.subList(0, Math.min(steps.size(), atMost))) {
            kill(step, data);
            requireWholeFigures(data);
        }
    }

    private void kill(Step step, Path data) throws IOException, InterruptedException {
        var process = begin(step.who, data);
        try (var lines = process.errorReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(step.name)) {
                    Thread.sleep(random.nextInt(step.milliseconds));
                    break;
                }
            }
            process.toHandle().destroyForcibly(); // leaves its streams open
            process.waitFor();
        }
        noteReceipts(process);
    }

    private Process begin(Who who, Path data) throws IOException {
        return switch (who) {
            case PERSON -> handIn(data);
            case NIGHT -> Program.start(night(data));
            case CLOSERS -> Program.start(Closes.class, data.toString());
        };
    }

    private void noteReceipts(Process process) throws IOException {
        try (var lines = process.inputReader()) {
            lines.lines().filter(line -> line.startsWith("receipt ")).forEach(receipts::add);
        }
    }

    /** Asks all once more, and lets it come to its end. */
    private void finish(Path data) throws Exception {
        var person = handIn(data);
        noteReceipts(person);
        requireEqual("0", String.valueOf(person.waitFor()));
        requireGood(Program.run(night(data)));
    }

    /** Closes the quarter, as far as that was not done, and looks at what there is then. */
    private String closed(Path data) throws Exception {
        requireGood(Program.ended(Program.start(Closes.class, data.toString())));
        requireGood(Program.run(night(data)));
        var closures =
                rows(
                        data,
                        """
                        select programme, quarter, outcome, waiting_for, proposed_by, decided_by
                        from closures order by closure_id
                        """);
        requireEqual(
                "[%s %s CONFIRMED null account 21 account 22]"
                        .formatted(Closes.PROGRAMME, Closes.QUARTER),
                closures.toString());
        requireEqual("0", String.valueOf(Main.run("audit", "verify", "--data", data.toString())));
        return looksAs(data);
    }

    private static void requireGood(Program.Ended ended) {
        if (ended.code() != 0) {
            throw new IllegalStateException(ended.err());
        }
    }

    private Process handIn(Path data) throws IOException {
        return Program.start(
                HandsIn.class,
                Stream.concat(Stream.of(data.toString()), byPerson().stream())
                        .toArray(String[]::new));
    }

    private String[] night(Path data) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("import"));
        arguments.addAll(byNight());
        arguments.addAll(List.of("--data", data.toString(), "--as-of", HandsIn.DAY.toString()));
        return arguments.toArray(String[]::new);
    }

    private List<String> byPerson() throws IOException {
        return samples("*GM0718_2025*");
    }

    private List<String> byNight() throws IOException {
        return samples("*GM0855_2025*");
    }

    private List<String> samples(String pattern) throws IOException {
        List<String> files = new ArrayList<>();
        try (var found = Files.newDirectoryStream(home.resolve(SAMPLES), pattern)) {
            found.forEach(file -> files.add(file.toString()));
        }
        files.sort(null);
        return files;
    }

    /** What readers would be shown at this moment opens, if there is anything. */
    private static void requireWholeFigures(Path data) {
        var warehouse = data.resolve("warehouse");
        if (Files.exists(warehouse.resolve("current"))) {
            try (var published = new PublishedWarehouse(warehouse)) {
                requireEqual("true", String.valueOf(published.current().isPresent()));
            }
        }
    }

    /** Every delivery with its state and version, and all figures. */
    private String looksAs(Path data) throws IOException {
        var out = folder.resolve("figures.csv");
        int code =
                Main.run(
                        "export",
                        "--data",
                        data.toString(),
                        "--audience",
                        "OWN",
                        "--format",
                        "csv",
                        "--out",
                        out.toString());
        requireEqual("0", String.valueOf(code));
        var deliveries =
                rows(
                        data,
                        """
                        select programme, municipality_code, quarter, version, state, r.sha256
                        from deliveries d join receipts r on r.receipt_id = d.receipt_id
                        order by 1, 2, 3, 4
                        """);
        return String.join("\n", deliveries) + "\n" + Files.readString(out);
    }

    /** Whoever was given a receipt finds it. */
    private void requireReceipts(Path data) throws IOException {
        var known =
                rows(data, "select 'receipt ' || receipt_id from receipts").stream()
                        .collect(Collectors.toSet());
        if (receipts.isEmpty() || !known.containsAll(receipts)) {
            throw new IllegalStateException("Given %s, known %s".formatted(receipts, known));
        }
    }

    private static List<String> rows(Path data, String sql) {
        try (var open = DataFolder.open(data);
                var database = OperationsDatabase.of(open)) {
            return OperationsDatabase.jooq(database, database.getJdbcUrl()).fetch(sql).stream()
                    .map(
                            row ->
                                    Stream.of(row.intoArray())
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(" ")))
                    .toList();
        }
    }

    private static void requireEqual(String expected, String found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(
                    "Expected:%n%.2000s%nFound:%n%.2000s".formatted(expected, found));
        }
    }
}
