package nl.perspectief.dashboard.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import org.jspecify.annotations.Nullable;

/**
 * How an export is made again: as a command, and as the address of the page. Every value was judged
 * before and is a code, so that none needs quotes in a shell.
 */
public record Reproduction(ExportRequest request, ExportFormat format, SnapshotInfo snapshot) {

    /** The page that makes exports. */
    public static final String PAGE = "exporteren";

    /** Names in the address of that page, beside those of the filter. */
    public static final String INDICATORS = "indicatoren";

    public static final String ALL_PROGRAMMES = "alle";
    public static final String PERIODS = "perioden";
    public static final String FROM = "van";
    public static final String TOTAL = "totaal";
    public static final String BY = "per";
    public static final String FORMAT = "formaat";
    public static final String SNAPSHOT = "momentopname";

    public static final String YES = "ja";

    private static final String WITHOUT = "zonder";
    private static final String ALONE = "alleen";

    /** With the snapshot, so that it gives the same figures after newer ones came. */
    public String command(Audience audience) {
        var words = new ArrayList<String>(List.of("./perspectief", "export"));
        add(words, "--indicator", String.join(",", request.indicators()));
        add(words, "--programme", request.programme());
        add(words, "--municipality", String.join(",", request.municipalities()));
        add(words, "--period", request.period());
        add(words, "--from", request.from());
        add(words, "--to", request.to());
        if (!request.by().equals(ExportRequest.DEFAULT_BY)) {
            add(words, "--by", String.join(",", request.by()));
        }
        if (audience == Audience.OWN) {
            add(words, "--audience", "OWN");
        }
        add(words, "--snapshot", snapshot.shortId());
        add(words, "--format", format.option());
        add(words, "--out", ExportDescription.fileName(snapshot, format));
        return String.join(" ", words);
    }

    private static void add(List<String> words, String option, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            words.add(option);
            words.add(value);
        }
    }

    /** The page with all choices made, from the root of the site. */
    public String link() {
        var codes = new ArrayList<>(request.municipalities());
        boolean hasTotal = codes.remove(Observation.ALL);
        var by = new ArrayList<>(request.by());
        by.removeAll(ExportRequest.DEFAULT_BY);
        var parts = new ArrayList<String>();
        addPart(parts, "programma", request.programme());
        addPart(parts, "gemeenten", String.join(",", codes));
        addPart(parts, "tm", lastQuarter());
        addPart(parts, ALL_PROGRAMMES, request.programme() == null ? YES : null);
        addPart(parts, INDICATORS, String.join(",", request.indicators()));
        addPart(parts, PERIODS, request.period());
        addPart(parts, FROM, request.from());
        addPart(parts, BY, String.join(",", by));
        if (!codes.isEmpty() && !hasTotal) {
            addPart(parts, TOTAL, WITHOUT);
        } else if (codes.isEmpty() && (hasTotal || !request.by().contains("municipality"))) {
            addPart(parts, TOTAL, ALONE);
        }
        addPart(parts, FORMAT, format.option());
        addPart(parts, SNAPSHOT, snapshot.shortId());
        return "/" + PAGE + "?" + String.join("&", parts);
    }

    /** The filter of a page ends with a quarter. */
    private @Nullable String lastQuarter() {
        String to = request.to();
        return to == null ? null : Period.parse(to).last().toString();
    }

    private static void addPart(List<String> parts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
