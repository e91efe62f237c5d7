package nl.perspectief.dashboard.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pictures of the pages of a running application: {@code Screenshots URL FOLDER}. */
final class Screenshots {

    private static final int[] WIDTHS = {1440, 390};

    private Screenshots() {}

    public static void main(String[] arguments) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("overzicht", "");
        pages.put("overzicht-tilburg", "?programma=BOTOC&gemeenten=GM0855");
        pages.put("overzicht-drie", "?programma=BOTOC&gemeenten=GM0363,GM0014,GM0855");
        pages.put("overzicht-impuls", "?programma=IMPULS_SZW&gemeenten=GM0983,GM9999");
        pages.put("niet-gevonden", "bestaat-niet");
        try (var chromium = new Chromium()) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                for (int width : WIDTHS) {
                    take(chromium, arguments, scheme, width, pages);
                }
            }
        }
    }

    private static void take(
            Chromium chromium,
            String[] arguments,
            ColorScheme scheme,
            int width,
            Map<String, String> pages) {
        try (var context = chromium.context(width, scheme)) {
            var page = context.newPage();
            pages.forEach(
                    (name, path) -> {
                        page.navigate(arguments[0] + "/" + path);
                        page.waitForSelector("h1");
                        page.waitForTimeout(600);
                        var file =
                                "%s-%d-%s.png"
                                        .formatted(
                                                name,
                                                width,
                                                scheme.name().toLowerCase(java.util.Locale.ROOT));
                        page.screenshot(
                                new Page.ScreenshotOptions()
                                        .setFullPage(true)
                                        .setPath(Path.of(arguments[1], file)));
                    });
        }
    }
}
