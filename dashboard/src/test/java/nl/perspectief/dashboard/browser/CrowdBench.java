package nl.perspectief.dashboard.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.TestAccounts;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RunRequest;
import nl.perspectief.etl.job.RunResult;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The busiest hour: twenty municipalities hand a workbook in at the same moment, thirty readers go
 * from figures to figures, and a night takes in what came by the inbox. All by HTTP, as browsers
 * ask; nothing is drawn.
 */
final class CrowdBench {

    private static final int READERS = 30;
    private static final int SENDERS = 20;
    private static final Duration PAUSE = Duration.ofSeconds(4);
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);
    private static final String FAILURE = "Deze pagina kan nu niet worden getoond";
    private static final String BY_PEOPLE = "2026K2";
    private static final String BY_THE_INBOX = "2026K3";

    private static final List<String> PAGES =
            List.of(
                    "",
                    "trends",
                    "plaatsingen",
                    "werkbehoud",
                    "samenwerking",
                    "gemeente",
                    "definities");

    private final ConfigurableApplicationContext application;
    private final String url;
    private final Path samples;
    private final Queue<Double> views = new ConcurrentLinkedQueue<>();
    private final Queue<Double> uploads = new ConcurrentLinkedQueue<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();

    private CrowdBench(ConfigurableApplicationContext application, Path samples) {
        this.application = application;
        this.samples = samples;
        url = SignedInReader.url(application);
    }

    public static void main(String... arguments) throws Exception {
        var data = Files.createTempDirectory("crowd");
        var samples =
                Path.of(System.getProperty("perspectief.home", ".")).resolve("sample-exports");
        try (var application =
                SpringApplication.run(
                        PerspectiefApplication.class,
                        "--server.port=0",
                        "--perspectief.data=" + data)) {
            new CrowdBench(application, samples).run();
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(0);
    }

    private void run() throws Exception {
        var first = night(files(name -> !isOf(name, BY_PEOPLE) && !isOf(name, BY_THE_INBOX)));
        System.out.printf("before: %d workbooks%n", first.summary().imported());
        var accounts = new TestAccounts(application);
        var senders = senders();
        var begin = new CountDownLatch(1);
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            var reader = PlainPages.open(url, accounts.make(Role.PROGRAMMA, null));
            people.add(Thread.ofPlatform().start(() -> watched(() -> read(reader))));
        }
        for (var sender : senders.entrySet()) {
            var pages = PlainPages.open(url, accounts.make(Role.GEMEENTE, sender.getKey()));
            people.add(
                    Thread.ofPlatform()
                            .start(() -> watched(() -> send(pages, sender.getValue(), begin))));
        }
        Thread.sleep(Duration.ofSeconds(30));
        views.clear(); // before, all pages were asked for once
        long start = System.nanoTime();
        begin.countDown();
        var result = night(files(name -> isOf(name, BY_THE_INBOX)));
        System.out.printf(
                "night beside it: %d workbooks in %.0f s%n",
                result.summary().imported(), (System.nanoTime() - start) / 1e9);
        over.set(true);
        for (var one : people) {
            one.join(LONGEST);
        }
        result.problem().ifPresent(errors::add);
        tell("view", views);
        tell("upload, from the first byte to the outcome", uploads);
        System.out.printf("errors: %d%n", errors.size());
        errors.stream().distinct().limit(10).forEach(System.out::println);
    }

    private RunResult night(List<Path> files) {
        return application
                .getBean(Engine.class)
                .nightly()
                .run(new RunRequest(files, DAY, true, Actor.NIGHT));
    }

    private static boolean isOf(String name, String quarter) {
        return name.contains(quarter);
    }

    private List<Path> files(Predicate<String> wanted) throws IOException {
        List<Path> found = new ArrayList<>();
        for (var programme : List.of("botoc", "impuls_szw")) {
            try (var files = Files.newDirectoryStream(samples.resolve(programme), "*.xlsx")) {
                files.forEach(
                        file -> {
                            if (wanted.test(file.getFileName().toString())) {
                                found.add(file);
                            }
                        });
            }
        }
        found.sort(null);
        return found;
    }

    /** A workbook for each of twenty municipalities. */
    private Map<String, Path> senders() throws IOException {
        Map<String, Path> senders = new LinkedHashMap<>();
        for (var file : files(name -> isOf(name, BY_PEOPLE))) {
            var code = file.getFileName().toString().split("_")[1];
            if (senders.size() < SENDERS) {
                senders.putIfAbsent(code, file);
            }
        }
        if (senders.size() < SENDERS) {
            throw new IllegalStateException("Only " + senders.keySet());
        }
        return senders;
    }

    @FunctionalInterface
    private interface Task {
        void run() throws Exception;
    }

    private void watched(Task task) {
        try {
            task.run();
        } catch (Exception e) {
            errors.add(String.valueOf(e));
        }
    }

    private void read(PlainPages pages) throws InterruptedException {
        while (!over.get()) {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(PAUSE.toMillis() * 2));
            long start = System.nanoTime();
            var answer = pages.go(anywhere());
            views.add((System.nanoTime() - start) / 1e6);
            if (answer.contains(FAILURE)) {
                errors.add("A failure was shown");
            }
        }
    }

    private static String anywhere() {
        var random = ThreadLocalRandom.current();
        var programme = random.nextBoolean() ? "BOTOC" : "IMPULS_SZW";
        return PAGES.get(random.nextInt(PAGES.size())) + "?programma=" + programme;
    }

    private void send(PlainPages pages, Path file, CountDownLatch begin) throws Exception {
        var name = file.getFileName().toString();
        var programme = name.startsWith("BOTOC") ? "BOTOC" : "IMPULS_SZW";
        var page = pages.go("aanleveren?programma=" + programme);
        var content = Files.readAllBytes(file);
        begin.await();
        long start = System.nanoTime();
        pages.handIn(page, name, content);
        var outcome = pages.look();
        uploads.add((System.nanoTime() - start) / 1e6);
        if (!outcome.contains("p-outcome")) {
            errors.add("%s: no outcome: %.300s".formatted(name, outcome));
        }
    }

    private static void tell(String what, Queue<Double> millis) {
        var sorted = millis.stream().sorted().toList();
        if (sorted.isEmpty()) {
            System.out.println(what + ": none");
            return;
        }
        System.out.printf(
                "%s: %d times, at the median %.0f ms, at the 95th percentile %.0f ms, at most %.0f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast());
    }
}
