package nl.perspectief.dashboard.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.TestAccounts;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * Programs that ask over HTTP at a fixed pace, whatever the answers take: each waits for its moment
 * and not for the one before. The asker runs on the same cores.
 *
 * <p>{@code ApiBench DATA}
 */
final class ApiBench {

    private static final Duration EACH = Duration.ofSeconds(20);

    /** The same pace before it counts: a server in use has met the question before. */
    private static final Duration BEFORE = Duration.ofSeconds(10);

    /** By then the server has asked all pages once. */
    private static final Duration SERVER_WARM = Duration.ofSeconds(75);

    private static final String PAGES =
            "/api/v1/observations?indicator=PLA-01&programme=BOTOC&after=PLA-01.";
    private static final int PAGE_ROWS = 500;
    private static final int DIFFERENT_PAGES = 12;

    private final String url;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();

    private ApiBench(String url, String token) {
        this.url = url;
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        try (var application =
                (ServletWebServerApplicationContext)
                        SpringApplication.run(
                                PerspectiefApplication.class,
                                "--server.port=0",
                                "--perspectief.data=" + arguments[0])) {
            var accounts = new TestAccounts(application);
            var bench =
                    new ApiBench(
                            "http://127.0.0.1:"
                                    + application.getEnvironment().getProperty("local.server.port"),
                            accounts.token(accounts.make(Role.ANALIST, null)));
            bench.run();
        }
    }

    private void run() throws Exception {
        Thread.sleep(SERVER_WARM);
        var whole = "/api/v1/observations?indicator=PLA-01&period=quarter";
        say("first answer about an indicator", List.of(ask(PAGES + 0, "application/json", "")));
        pace("pages of 500 as JSON", 200, i -> ask(page(i), "application/json", ""));
        var tag = tag(page(0));
        pace("unchanged, by ETag", 200, _ -> ask(page(0), "application/json", tag));
        say("first answer about everybody", List.of(ask(whole, "text/csv", "")));
        pace(
                "an indicator over all municipalities and quarters, CSV",
                10,
                _ -> ask(whole, "text/csv", ""));
    }

    private static String page(int i) {
        return PAGES + PAGE_ROWS * (i % DIFFERENT_PAGES);
    }

    /** Milliseconds from its moment to the end of the answer. */
    private interface Asking {
        double ask(int number) throws Exception;
    }

    private void pace(String what, int aSecond, Asking asking) throws Exception {
        for (int i = 0; i < DIFFERENT_PAGES; i++) {
            asking.ask(i);
        }
        times(aSecond, BEFORE, asking);
        say(
                "%s, %d a second for %d s".formatted(what, aSecond, EACH.toSeconds()),
                times(aSecond, EACH, asking));
    }

    private List<Double> times(int aSecond, Duration length, Asking asking) throws Exception {
        var times = new ArrayList<Future<Double>>();
        long start = System.nanoTime();
        try (var programs = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < aSecond * length.toSeconds(); i++) {
                int number = i;
                long moment = start + i * 1_000_000_000L / aSecond;
                times.add(
                        programs.submit(
                                () -> {
                                    long wait = moment - System.nanoTime();
                                    if (wait > 0) {
                                        Thread.sleep(Duration.ofNanos(wait));
                                    }
                                    asking.ask(number);
                                    return (System.nanoTime() - moment) / 1e6;
                                }));
            }
        }
        var took = new ArrayList<Double>();
        for (var one : times) {
            took.add(one.get());
        }
        return took;
    }

    private double ask(String path, String accept, String tag) throws Exception {
        long start = System.nanoTime();
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", accept);
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        int wanted = tag.isEmpty() ? 200 : 304;
        if (answer.statusCode() != wanted) {
            throw new IllegalStateException(answer.statusCode() + " " + Program.text(answer));
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private String tag(String path) throws Exception {
        var answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(url + path))
                                .header("Authorization", "Bearer " + token)
                                .header("Accept", "application/json")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static void say(String what, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        System.out.printf(
                "%-75s %5d, at the median %6.1f ms, at the 95th percentile %6.1f ms, at most %6.1f ms%n",
                what,
                sorted.size(),
                sorted.get((sorted.size() - 1) / 2),
                sorted.get((sorted.size() - 1) * 95 / 100),
                sorted.getLast());
    }
}
