package nl.perspectief.dashboard.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.SignedInAs;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.indicator.Municipality;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Many readers at once: a hundred pages without a browser and ten real tabs, each of which goes
 * somewhere every ten seconds. Before that, one reader alone: the first page in a browser that has
 * just begun, and from a changed filter to the drawing.
 *
 * <p>{@code LoadBench DATA MINUTES}
 */
final class LoadBench {

    private static final int READERS = 100;
    private static final int TABS = 10;
    private static final int ALONE = 40;

    /** By then the server has asked all pages once. */
    private static final Duration SERVER_WARM = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** From the click to words and a drawing that were not there before. */
    private static final String GO =
            """
            (href) => new Promise((done) => {
                const words = () => document.querySelector('.p-answer')?.textContent;
                const before = words();
                const link = document.body.appendChild(document.createElement('a'));
                link.href = href;
                const start = performance.now();
                link.click();
                link.remove();
                const look = () => {
                    const there = document.querySelector('.p-plot svg, .p-rows, .p-table') && words();
                    const late = performance.now() - start > 20000;
                    if ((there && there !== before) || late) done(performance.now() - start);
                    else requestAnimationFrame(look);
                };
                look();
            })
            """;

    private final ConfigurableApplicationContext application;
    private final SignedInReader reader;
    private final String url;
    private final List<String> municipalities;

    private LoadBench(ConfigurableApplicationContext application) {
        this.application = application;
        reader = new SignedInReader(application);
        url = SignedInReader.url(application);
        municipalities =
                application
                        .getBean(CurrentFigures.class)
                        .read(figures -> figures.participants("BOTOC"))
                        .orElseThrow()
                        .stream()
                        .map(Municipality::code)
                        .toList();
    }

    public static void main(String[] arguments) throws InterruptedException {
        try (var application =
                SpringApplication.run(
                        PerspectiefApplication.class,
                        "--server.port=0",
                        "--perspectief.data=" + arguments[0])) {
            var bench = new LoadBench(application);
            bench.alone();
            bench.together(Duration.ofMinutes(Long.parseLong(arguments[1])));
        }
    }

    // ------------------------------------------------------------------ one reader alone

    private void alone() throws InterruptedException {
        Thread.sleep(SERVER_WARM);
        try (var other = new Chromium()) {
            open(other);
        }
        try (var chromium = new Chromium()) {
            tell("first page in a browser that has just begun", List.of(first(chromium)));
            var page = open(chromium);
            var random = new Random(1);
            var times = new ArrayList<Double>();
            for (int i = 0; i < ALONE; i++) {
                times.add(go(page, "trends?programma=BOTOC&gemeenten=" + any(random)));
            }
            tell("from a changed filter to the drawing, Trends", times);
            times.clear();
            for (int i = 0; i < ALONE; i++) {
                times.add(go(page, "werkbehoud?programma=BOTOC&gemeenten=" + any(random)));
            }
            tell("from a changed filter to the drawing, Werkbehoud", times);
        }
    }

    /** With nothing in its cache; the browser itself is there. */
    private double first(Chromium chromium) {
        var page =
                Chromium.page(
                        reader.in(chromium.context(1440, ColorScheme.LIGHT)), new ArrayList<>());
        page.navigate("about:blank");
        long start = System.nanoTime();
        page.navigate(url + "/");
        page.waitForSelector(".p-plot svg");
        return (System.nanoTime() - start) / 1e6;
    }

    private Page open(Chromium chromium) {
        var page =
                Chromium.page(
                        reader.in(chromium.context(1440, ColorScheme.LIGHT)), new ArrayList<>());
        page.navigate(url + "/");
        page.waitForSelector(".p-plot svg");
        return page;
    }

    private static double go(Page page, String address) {
        return ((Number) page.evaluate(GO, address)).doubleValue();
    }

    // ------------------------------------------------------------------ many at once

    private void together(Duration howLong) throws InterruptedException {
        long end = System.nanoTime() + howLong.toNanos();
        var clicks = new ConcurrentLinkedQueue<Double>();
        var inTabs = new ConcurrentLinkedQueue<Double>();
        var failure = new AtomicReference<Throwable>();
        var all = new ArrayList<Thread>();
        try (var pages =
                SpringBrowserlessApplicationContext.create(
                        application, "nl.perspectief.dashboard")) {
            for (int i = 0; i < READERS; i++) {
                all.add(begin(failure, () -> read(pages, end, clicks)));
            }
            all.add(begin(failure, () -> readInTabs(end, inTabs)));
            watch(all, end);
            for (Thread one : all) {
                one.join();
            }
        }
        tell(READERS + " pages without a browser", List.copyOf(clicks));
        tell(TABS + " tabs", List.copyOf(inTabs));
        if (failure.get() != null) {
            throw new IllegalStateException("A reader got stuck", failure.get());
        }
    }

    private static Thread begin(AtomicReference<Throwable> failure, Runnable reader) {
        return Thread.ofPlatform()
                .uncaughtExceptionHandler((_, thrown) -> failure.set(thrown))
                .start(reader);
    }

    private void read(
            BrowserlessApplicationContext pages, long end, ConcurrentLinkedQueue<Double> clicks) {
        SignedInAs.account(SignedInAs.PROGRAMMA);
        try (var user = pages.newUser();
                var window = user.newWindow()) {
            window.activate();
            while (pause(end, PAUSE)) {
                window.activate();
                long start = System.nanoTime();
                var address = anywhere().split("\\?", 2);
                UI.getCurrent().navigate(address[0], QueryParameters.fromString(address[1]));
                window.roundTrip();
                clicks.add((System.nanoTime() - start) / 1e6);
            }
        }
    }

    /** One reader with all tabs, who looks at another one every second. */
    private void readInTabs(long end, ConcurrentLinkedQueue<Double> times) {
        try (var chromium = new Chromium()) {
            var tabs = new ArrayList<Page>();
            for (int i = 0; i < TABS; i++) {
                tabs.add(open(chromium));
            }
            for (int i = 0; pause(end, PAUSE.dividedBy(TABS)); i++) {
                times.add(go(tabs.get(i % TABS), anywhere()));
            }
        }
    }

    /** What is in use after a collection, every minute. */
    private static void watch(List<Thread> all, long end) throws InterruptedException {
        while (System.nanoTime() < end && all.stream().anyMatch(Thread::isAlive)) {
            Thread.sleep(Duration.ofMinutes(1));
            System.gc();
            var runtime = Runtime.getRuntime();
            System.out.printf(
                    "heap in use %d MB%n",
                    (runtime.totalMemory() - runtime.freeMemory()) / (1 << 20));
        }
    }

    /** Some before and some after that time; false when all time is over. */
    private static boolean pause(long end, Duration usual) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(usual.toMillis() * 2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return System.nanoTime() < end;
    }

    // ------------------------------------------------------------------ where readers go

    private String anywhere() {
        var random = ThreadLocalRandom.current();
        var whose = random.nextBoolean() ? "&gemeenten=" + any(random) : "";
        var base = "?programma=BOTOC" + whose;
        return switch (random.nextInt(7)) {
            case 0 -> base;
            case 1 -> "trends" + base + "&indicator=" + one(random, "PLA-01", "SAM-02", "BEH-01");
            case 2 -> "plaatsingen" + base;
            case 3 -> "werkbehoud" + base;
            case 4 -> "samenwerking" + base;
            case 5 -> "gemeente" + base + "&gemeente=" + any(random);
            default -> "definities" + base;
        };
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String any(Random random) {
        return municipalities.get(random.nextInt(municipalities.size()));
    }

    private static void tell(String what, List<Double> millis) {
        var sorted = millis.stream().sorted().toList();
        System.out.printf(
                "%s: %d times, at the median %.0f ms, at the 95th percentile %.0f ms, at most %.0f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast());
    }
}
