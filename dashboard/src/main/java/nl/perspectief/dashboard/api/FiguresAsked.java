package nl.perspectief.dashboard.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.dashboard.export.ExportRequest;
import org.jspecify.annotations.Nullable;

/** Which figures a program asks for, as it stands behind the question mark; still to be judged. */
record FiguresAsked(
        @Parameter(description = "Nummers, met komma's ertussen; zonder: alle.", example = "BEH-01")
                @Nullable List<String> indicator,
        @Parameter(description = "BOTOC of IMPULS_SZW; zonder: beide.") @Nullable String programme,
        @Parameter(
                        description =
                                "Codes, met komma's ertussen; ALL is het hele programma; zonder: alle, en ALL.",
                        example = "GM0855,ALL")
                @Nullable List<String> municipality,
        @Parameter(description = "quarter of year; zonder: beide.") @Nullable String period,
        @Parameter(description = "Vanaf dit kwartaal of jaar.", example = "2025-K1")
                @Nullable String from,
        @Parameter(description = "Tot en met dit kwartaal of jaar.", example = "2026")
                @Nullable String to,
        @Parameter(
                        description =
                                "Waarnaar is uitgesplitst, met komma's ertussen; hoogstens twee uitsplitsingen naast"
                                        + " programme,municipality,period.")
                @Nullable List<String> by,
        @Parameter(description = "De eerste cijfers van een momentopname; zonder: de nieuwste.")
                @Nullable String snapshot) {

    private static final List<String> NAMES =
            List.of(
                    "indicator",
                    "programme",
                    "municipality",
                    "period",
                    "from",
                    "to",
                    "by",
                    "snapshot");

    /** All that may be asked, and what may be asked beside it. */
    static String[] withNames(String... others) {
        return Stream.concat(NAMES.stream(), Stream.of(others)).toArray(String[]::new);
    }

    /** A breakdown alone is asked beside what is always told apart. */
    ExportRequest request() {
        return new ExportRequest(
                Parameters.orNone(indicator),
                programme,
                Parameters.orNone(municipality),
                period,
                from,
                to,
                tokens());
    }

    /** As it stands in an address, without the snapshot. */
    Map<String, String> written() {
        var written = new LinkedHashMap<String, String>();
        put(written, "indicator", joined(indicator));
        put(written, "programme", programme);
        put(written, "municipality", joined(municipality));
        put(written, "period", period);
        put(written, "from", from);
        put(written, "to", to);
        put(written, "by", joined(by));
        return written;
    }

    private static void put(Map<String, String> written, String name, @Nullable String value) {
        if (value != null) {
            written.put(name, value);
        }
    }

    private static @Nullable String joined(@Nullable List<String> values) {
        return values == null ? null : String.join(",", values);
    }

    private List<String> tokens() {
        var asked = Parameters.orNone(by);
        return asked.stream().anyMatch(ExportRequest.DEFAULT_BY::contains)
                ? asked
                : Stream.concat(ExportRequest.DEFAULT_BY.stream(), asked.stream()).toList();
    }
}
