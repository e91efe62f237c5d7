package nl.perspectief.dashboard.exporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.dashboard.export.ExportRequest;
import nl.perspectief.dashboard.export.Reproduction;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen on this page besides the filter. The filter has the programme, the municipalities
 * and the last quarter.
 *
 * @param indicators ids; empty for all
 * @param period quarter or year; null for both
 * @param from null from the beginning
 * @param by tokens of breakdowns, at most two
 * @param isOfAllProgrammes whatever programme the filter has
 * @param snapshot its id; null for the newest
 * @param remarks sentences for the reader about what was left out
 */
record Chosen(
        List<String> indicators,
        @Nullable String period,
        @Nullable Quarter from,
        List<String> by,
        Total total,
        boolean isOfAllProgrammes,
        ExportFormat format,
        @Nullable String snapshot,
        List<String> remarks) {

    /** Names in the address. */
    static final List<String> PARAMETERS =
            List.of(
                    Reproduction.INDICATORS,
                    Reproduction.PERIODS,
                    Reproduction.FROM,
                    Reproduction.BY,
                    Reproduction.TOTAL,
                    Reproduction.ALL_PROGRAMMES,
                    Reproduction.FORMAT,
                    Reproduction.SNAPSHOT);

    static final List<String> PERIODS = List.of("quarter", "year");

    private static final int MOST_BREAKDOWNS = 2;

    Chosen {
        indicators = List.copyOf(indicators);
        by = List.copyOf(by);
        remarks = List.copyOf(remarks);
    }

    /**
     * @param published the indicators of which there are figures
     */
    static Chosen of(FilterInUrl.Reading reading, List<Indicator> published, Language language) {
        return new Reader(reading, language).read(published.stream().map(Indicator::id).toList());
    }

    Chosen indicators(List<String> others) {
        return new Chosen(
                others, period, from, by, total, isOfAllProgrammes, format, snapshot, List.of());
    }

    Chosen period(@Nullable String other) {
        return new Chosen(
                indicators, other, from, by, total, isOfAllProgrammes, format, snapshot, List.of());
    }

    Chosen from(@Nullable Quarter other) {
        return new Chosen(
                indicators,
                period,
                other,
                by,
                total,
                isOfAllProgrammes,
                format,
                snapshot,
                List.of());
    }

    Chosen by(List<String> others) {
        return new Chosen(
                indicators,
                period,
                from,
                others,
                total,
                isOfAllProgrammes,
                format,
                snapshot,
                List.of());
    }

    Chosen total(Total other) {
        return new Chosen(
                indicators,
                period,
                from,
                by,
                other,
                isOfAllProgrammes,
                format,
                snapshot,
                List.of());
    }

    Chosen ofAllProgrammes(boolean all) {
        return new Chosen(indicators, period, from, by, total, all, format, snapshot, List.of());
    }

    Chosen format(ExportFormat other) {
        return new Chosen(
                indicators, period, from, by, total, isOfAllProgrammes, other, snapshot, List.of());
    }

    /** Of whatever snapshot is the newest. */
    Chosen newest() {
        return new Chosen(
                indicators, period, from, by, total, isOfAllProgrammes, format, null, List.of());
    }

    /** As it stands in the address. */
    Map<String, List<String>> written() {
        var written = new TreeMap<String, List<String>>();
        put(written, Reproduction.INDICATORS, String.join(",", indicators));
        put(written, Reproduction.PERIODS, period);
        put(written, Reproduction.FROM, from == null ? null : from.toString());
        put(written, Reproduction.BY, String.join(",", by));
        put(written, Reproduction.TOTAL, total == Total.WITH ? null : total.code());
        put(written, Reproduction.ALL_PROGRAMMES, isOfAllProgrammes ? Reproduction.YES : null);
        put(written, Reproduction.FORMAT, format.option());
        put(written, Reproduction.SNAPSHOT, snapshot);
        return written;
    }

    private static void put(
            Map<String, List<String>> written, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            written.put(name, List.of(value));
        }
    }

    /** What is asked for, together with the filter. */
    ExportRequest request(FilterInUrl.Reading reading) {
        Quarter to = reading.filter().upTo();
        return new ExportRequest(
                indicators,
                isOfAllProgrammes ? null : reading.programme().code(),
                municipalities(reading),
                period,
                from == null ? null : from.toString(),
                to == null ? null : to.toString(),
                Stream.concat(ExportRequest.DEFAULT_BY.stream(), by.stream()).toList());
    }

    private List<String> municipalities(FilterInUrl.Reading reading) {
        List<String> codes = reading.filter().municipalities();
        return switch (total) {
            case ALONE -> List.of(Observation.ALL);
            case WITH ->
                    codes.isEmpty()
                            ? List.of()
                            : Stream.concat(Stream.of(Observation.ALL), codes.stream()).toList();
            case WITHOUT ->
                    codes.isEmpty()
                            ? reading.programme().participants().stream()
                                    .map(Municipality::code)
                                    .sorted()
                                    .toList()
                            : codes;
        };
    }

    /** Reads an address; what is not known is left out, and told. */
    private static final class Reader {

        private final FilterInUrl.Reading reading;
        private final Messages messages;
        private final List<String> remarks = new ArrayList<>();

        Reader(FilterInUrl.Reading reading, Language language) {
            this.reading = reading;
            messages = language.messages(Chosen.class);
        }

        Chosen read(List<String> published) {
            return new Chosen(
                    known(Reproduction.INDICATORS, published),
                    known(Reproduction.PERIODS, PERIODS).stream().findFirst().orElse(null),
                    from(),
                    breakdowns(),
                    one(Reproduction.TOTAL, Total::ofCode).orElse(Total.WITH),
                    reading.other(Reproduction.ALL_PROGRAMMES)
                            .filter(Reproduction.YES::equals)
                            .isPresent(),
                    one(Reproduction.FORMAT, ExportFormat::ofOption).orElse(ExportFormat.XLSX),
                    reading.other(Reproduction.SNAPSHOT).orElse(null),
                    remarks);
        }

        private List<String> known(String parameter, List<String> choices) {
            var asked = values(parameter);
            asked.stream().filter(one -> !choices.contains(one)).forEach(this::tell);
            return asked.stream().filter(choices::contains).toList();
        }

        private <T> Optional<T> one(String parameter, Function<String, Optional<T>> known) {
            var asked = reading.other(parameter);
            var found = asked.flatMap(known);
            if (found.isEmpty()) {
                asked.ifPresent(this::tell);
            }
            return found;
        }

        /** A year begins with its first quarter. */
        private @Nullable Quarter from() {
            return one(Reproduction.FROM, text -> Period.tryParse(text).map(Period::first))
                    .orElse(null);
        }

        private List<String> breakdowns() {
            var tokens =
                    known(
                            Reproduction.BY,
                            values(Reproduction.BY).stream()
                                    .filter(token -> Characteristic.of(token).isPresent())
                                    .toList());
            tokens.stream().skip(MOST_BREAKDOWNS).forEach(this::tell);
            return tokens.stream().limit(MOST_BREAKDOWNS).toList();
        }

        private List<String> values(String parameter) {
            return reading.other(parameter).stream()
                    .flatMap(text -> Arrays.stream(text.split(",")))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
        }

        private void tell(String asked) {
            remarks.add(messages.say("unknown", FilterInUrl.shown(asked)));
        }
    }
}
