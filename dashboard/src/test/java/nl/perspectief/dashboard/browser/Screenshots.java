package nl.perspectief.dashboard.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.TestAccounts;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RunRequest;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Pictures of all screens with the sample figures, on screens and on paper: {@code Screenshots
 * FOLDER}. The README shows one of them.
 */
final class Screenshots {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 14);
    private static final List<Integer> WIDTHS = List.of(1440, 390);
    private static final int MARGIN = 16;

    private final Chromium chromium;
    private final SignedInReader reader;
    private final TestAccounts accounts;
    private final String url;
    private final Path out;

    private Screenshots(Chromium chromium, ConfigurableApplicationContext application, Path out) {
        this.chromium = chromium;
        reader = new SignedInReader(application);
        accounts = new TestAccounts(application);
        url = SignedInReader.url(application);
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[0]));
        Path data = Files.createTempDirectory("perspectief-screenshots");
        try (var chromium = new Chromium()) {
            importSamples(data);
            try (var application =
                    SpringApplication.run(
                            PerspectiefApplication.class,
                            "--server.port=0",
                            "--perspectief.data=" + data)) {
                new Screenshots(chromium, application, out).takeAll();
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void importSamples(Path data) throws IOException {
        var samples = Path.of(System.getProperty("perspectief.home", "."), "sample-exports");
        try (var engine = Engine.open(data, "screenshots");
                var botoc = Files.list(samples.resolve("botoc"));
                var impuls = Files.list(samples.resolve("impuls_szw"))) {
            engine.nightly()
                    .run(
                            new RunRequest(
                                    Stream.concat(botoc, impuls).toList(),
                                    AS_OF,
                                    true,
                                    Actor.NIGHT));
        }
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("overzicht", "");
        pages.put("overzicht-tilburg", "?programma=BOTOC&gemeenten=GM0855");
        pages.put("overzicht-drie", "?programma=BOTOC&gemeenten=GM0014,GM0363,GM0855");
        pages.put("overzicht-cohorten", "?programma=BOTOC&gemeenten=GM0356");
        pages.put("overzicht-impuls", "?programma=IMPULS_SZW&gemeenten=GM0344,GM9999");
        pages.put("overzicht-engels", "?programma=BOTOC&gemeenten=GM0855&taal=en");
        pages.put("trends", "trends?programma=BOTOC&indicator=SAM-03&maat=14d");
        pages.put(
                "trends-twee",
                "trends?programma=BOTOC&gemeenten=GM0344,GM0363&indicator=INZ-02&maat=rate");
        pages.put("trends-engels", "trends?programma=BOTOC&indicator=PLA-01&per=jaar&taal=en");
        pages.put("definities", "definities?programma=BOTOC");
        pages.put("definitie", "definities?programma=BOTOC&indicator=BEH-01");
        pages.put("definitie-engels", "definities?programma=BOTOC&indicator=BEH-01&taal=en");
        pages.put("woorden", "definities?programma=BOTOC&begrip=trechter");
        pages.put("plaatsingen", "plaatsingen?programma=BOTOC");
        pages.put(
                "plaatsingen-gemeenten",
                "plaatsingen?programma=BOTOC&gemeenten=GM0356,GM0363,GM0855&uitsplitsing=sector");
        pages.put(
                "plaatsingen-engels",
                "plaatsingen?programma=IMPULS_SZW&uitsplitsing=age_class&cohort=2026-K1&taal=en");
        pages.put("werkbehoud", "werkbehoud?programma=BOTOC");
        pages.put("werkbehoud-gemeente", "werkbehoud?programma=BOTOC&gemeenten=GM0363");
        pages.put(
                "werkbehoud-vergelijking",
                "werkbehoud?programma=BOTOC&gemeenten=GM0356,GM0363,GM0518,GM0599&grenzen=ja");
        pages.put("werkbehoud-leeftijd", "werkbehoud?programma=BOTOC&uitsplitsing=age_class");
        pages.put("werkbehoud-nazorg", "werkbehoud?programma=BOTOC&uitsplitsing=aftercare&taal=en");
        pages.put("samenwerking", "samenwerking?programma=BOTOC&volgorde=signaal");
        pages.put("samenwerking-gemeente", "samenwerking?programma=BOTOC&gemeenten=GM0855");
        pages.put("samenwerking-engels", "samenwerking?programma=IMPULS_SZW&taal=en");
        pages.put("vergelijken", "vergelijken?programma=BOTOC&gemeenten=GM0855");
        for (String view :
                List.of("trechter", "stippen", "verandering", "samenhang", "kaart", "tijd")) {
            pages.put("vergelijken-" + view, "vergelijken?programma=BOTOC&weergave=" + view);
        }
        pages.put(
                "vergelijken-engels",
                "vergelijken?programma=IMPULS_SZW&cijfers=SAM-02-rate,BER-01-count&taal=en");
        pages.put("gemeente-kiezen", "gemeente?programma=BOTOC");
        pages.put("gemeente", "gemeente?programma=BOTOC&gemeenten=GM0917&vergelijk=grootte");
        pages.put("gemeente-cohorten", "gemeente?programma=BOTOC&gemeenten=GM0356");
        pages.put(
                "gemeente-kwartaal",
                "gemeente?programma=IMPULS_SZW&gemeente=GM0363&per=kwartaal&taal=en");
        pages.put(
                "exporteren",
                "exporteren?programma=BOTOC&gemeenten=GM0363,GM0855&indicatoren=BER-02,BEH-01&perioden=year");
        pages.put("koppelen", "koppelen");
        pages.put("exporteren-engels", "exporteren?programma=IMPULS_SZW&per=age_class&taal=en");
        pages.put("niet-gevonden", "bestaat-niet");
        return pages;
    }

    /** What only some may open, by who they are. */
    private Map<TestAccounts.Made, Map<String, String>> pagesOfSome() {
        var ofTilburg = accounts.make(Role.GEMEENTE, "GM0855");
        var ofAdministrator = accounts.make(Role.BEHEER, null);
        return Map.of(
                ofTilburg,
                Map.of(
                        "aanleveren", "aanleveren?programma=IMPULS_SZW",
                        "overzicht-eigen", "?programma=BOTOC&gemeenten=GM0855",
                        "account", "account"),
                ofAdministrator,
                Map.of(
                        "leveringen", "leveringen?programma=IMPULS_SZW&gemeenten=GM0344",
                        "vaststellen", "vaststellen?programma=BOTOC",
                        "beheer-accounts", "beheer/accounts",
                        "beheer-afspraken", "beheer/afspraken",
                        "beheer-deelname", "beheer/deelname",
                        "beheer-instellingen", "beheer/instellingen",
                        "beheer-logboek", "beheer/logboek",
                        "beheer-nachtrun", "beheer/nachtrun"));
    }

    private void takeAll() {
        var ofSome = pagesOfSome();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : WIDTHS) {
                var suffix = "-%d-%s.png".formatted(width, scheme.name().toLowerCase(Locale.ROOT));
                takeAll(reader.in(chromium.context(width, scheme)), pages(), suffix);
                takeAll(chromium.context(width, scheme), Map.of("aanmelden", ""), suffix);
                ofSome.forEach(
                        (account, pages) ->
                                takeAll(
                                        SignedInReader.in(
                                                chromium.context(width, scheme), url, account),
                                        pages,
                                        suffix));
            }
        }
        try (var context = reader.in(chromium.context(WIDTHS.getFirst(), ColorScheme.LIGHT))) {
            print(context);
            forReadme(context);
        }
    }

    private void takeAll(BrowserContext context, Map<String, String> pages, String suffix) {
        try (context) {
            pages.forEach((name, path) -> take(context, path, name + suffix));
        }
    }

    private void take(BrowserContext context, String path, String file) {
        try (var page = open(context, path)) {
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(out.resolve(file)));
        }
    }

    private void print(BrowserContext context) {
        try (var page = open(context, "")) {
            page.pdf(
                    new Page.PdfOptions()
                            .setPreferCSSPageSize(true)
                            .setPrintBackground(true)
                            .setPath(out.resolve("overzicht.pdf")));
        }
    }

    /** The upper half of the first page, cut where a row of cards ends. */
    private void forReadme(BrowserContext context) {
        try (var page = open(context, "")) {
            var card = page.locator(".p-cards .p-card").nth(1).boundingBox();
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setClip(0, 0, WIDTHS.getFirst(), card.y + card.height + MARGIN)
                            .setPath(out.resolve("overview.png")));
        }
    }

    private Page open(BrowserContext context, String path) {
        var page = context.newPage();
        page.navigate(url + "/" + path);
        page.waitForSelector("h1");
        page.waitForTimeout(700);
        return page;
    }
}
