package nl.perspectief.dashboard.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.definition.PlainDefinition;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Annotation;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Coverage;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** Describes an export in one language. */
final class Describing {

    private final DisclosedFigures figures;
    private final Language language;
    private final Messages messages;
    private final List<AboutLine> lines = new ArrayList<>();

    Describing(DisclosedFigures figures, Language language) {
        this.figures = figures;
        this.language = language;
        messages = language.messages(Describing.class);
    }

    ExportDescription describe(ExportRequest request, AskedFigures asked, ExportFormat format) {
        long rows = asked.indicators().isEmpty() ? 0 : figures.count(asked.filter());
        SnapshotInfo snapshot = figures.snapshot();
        List<PlainDefinition> definitions =
                PlainDefinition.all(language).stream()
                        .filter(one -> asked.indicators().contains(one.indicator()))
                        .toList();
        source(snapshot);
        filters(request, asked, definitions);
        explanation(rows, format);
        coverage(request, asked);
        notes(request, asked);
        var again = new Reproduction(request, format, snapshot);
        add("command", messages.say("about.command"), again.command(figures.audience()));
        add("link", messages.say("about.link"), again.link());
        return new ExportDescription(
                language,
                snapshot,
                request,
                rows,
                lines,
                figures.indicators().stream()
                        .filter(one -> asked.indicators().contains(one.id()))
                        .toList(),
                definitions,
                figures.municipalities());
    }

    private void source(SnapshotInfo snapshot) {
        add("title", messages.say("about.title"), messages.say("title"));
        if (snapshot.fictitious()) {
            add("invented", messages.say("about.invented"), messages.say("invented"));
        }
        add("snapshot", messages.say("about.snapshot"), snapshot.shortId());
        add("snapshot_id", messages.say("about.snapshot-id"), snapshot.id());
        add("as_of", messages.say("about.as-of"), snapshot.asOf().toString());
        add("last_quarter", messages.say("about.last-quarter"), snapshot.lastQuarter().toString());
        add("program_version", messages.say("about.program-version"), snapshot.programVersion());
    }

    private void filters(
            ExportRequest request, AskedFigures asked, List<PlainDefinition> definitions) {
        add(
                "indicators",
                messages.say("about.indicators"),
                lines(definitions.stream().map(one -> one.indicator() + " " + one.name())));
        add(
                "programme",
                messages.say("about.programme"),
                request.programme() == null
                        ? language.listed(figures.programmes())
                        : request.programme());
        add("municipalities", messages.say("about.municipalities"), municipalities(asked));
        add("periods", messages.say("about.periods"), periods(request));
        add("by", messages.say("about.by"), breakdowns(asked));
    }

    private String municipalities(AskedFigures asked) {
        List<String> codes = asked.filter().municipalities();
        if (codes.isEmpty()) {
            return messages.say("municipalities.all");
        }
        Map<String, String> names =
                figures.municipalities().stream()
                        .collect(Collectors.toMap(Municipality::code, Municipality::name));
        return lines(
                codes.stream()
                        .map(
                                code ->
                                        code.equals(Observation.ALL)
                                                ? messages.say("municipalities.total")
                                                : code + " " + names.getOrDefault(code, "")));
    }

    private String periods(ExportRequest request) {
        String kind =
                switch (request.period()) {
                    case null -> messages.say("periods.both");
                    case "year" -> messages.say("periods.years");
                    default -> messages.say("periods.quarters");
                };
        return Stream.of(
                        kind,
                        request.from() == null ? "" : messages.say("periods.from", request.from()),
                        request.to() == null ? "" : messages.say("periods.to", request.to()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String breakdowns(AskedFigures asked) {
        List<String> tokens = asked.filter().breakdowns();
        return tokens.isEmpty()
                ? messages.say("by.none")
                : language.listed(tokens.stream().map(this::breakdown).toList());
    }

    private String breakdown(String token) {
        return Characteristic.of(token)
                .map(one -> "%s (%s)".formatted(one.name(language), token))
                .orElse(token);
    }

    private void explanation(long rows, ExportFormat format) {
        add("rows", messages.say("about.rows"), Long.toString(rows));
        add(
                "audience",
                messages.say("about.audience"),
                figures.audience() == Audience.OWN
                        ? messages.say("audience.own")
                        : messages.say("audience.shared"));
        add("counted", messages.say("about.counted"), messages.say("counted"));
        add("method", messages.say("about.method"), messages.say("method"));
        add("unknown", messages.say("about.unknown"), messages.say("unknown"));
        add(
                "absence",
                messages.say("about.absence"),
                lines(
                        Stream.of(
                                messages.say("absence.not-delivered"),
                                messages.say("absence.not-applicable"),
                                messages.say("absence.too-short"),
                                messages.say("absence.suppressed"),
                                messages.say("absence.nobody"))));
        add("finality", messages.say("about.finality"), messages.say("finality"));
        if (format == ExportFormat.CSV_SEMICOLON) {
            add("dialect", messages.say("about.dialect"), messages.say("dialect.semicolon"));
        } else if (format == ExportFormat.CSV) {
            add("dialect", messages.say("about.dialect"), messages.say("dialect.comma"));
        }
    }

    /** Over how many municipalities the newest quarter is; of every other it stands in the rows. */
    private void coverage(ExportRequest request, AskedFigures asked) {
        add(
                "coverage",
                messages.say("about.coverage"),
                Stream.concat(
                                programmes(request).stream()
                                        .flatMap(programme -> coverage(programme, asked)),
                                Stream.of(messages.say("coverage.rows")))
                        .collect(Collectors.joining("\n")));
    }

    private Stream<String> coverage(String programme, AskedFigures asked) {
        SortedMap<Quarter, Coverage> all = figures.coverage(programme);
        Quarter last = asked.filter().to();
        var until = last == null ? all : all.headMap(last.next());
        return until.reversed().entrySet().stream()
                .limit(1)
                .map(
                        one ->
                                messages.say(
                                        "coverage",
                                        programme,
                                        one.getKey().toString(),
                                        one.getValue().delivered(),
                                        one.getValue().expected()));
    }

    private List<String> programmes(ExportRequest request) {
        return request.programme() == null ? figures.programmes() : List.of(request.programme());
    }

    private void notes(ExportRequest request, AskedFigures asked) {
        var told = new HashSet<String>(asked.indicators());
        told.add("");
        var notes =
                programmes(request).stream()
                        .flatMap(
                                programme ->
                                        figures.annotations(programme).entrySet().stream()
                                                .filter(one -> told.contains(one.getKey()))
                                                .flatMap(
                                                        one ->
                                                                notes(
                                                                        programme,
                                                                        one.getKey(),
                                                                        one.getValue(),
                                                                        asked)))
                        .toList();
        if (!notes.isEmpty()) {
            add("notes", messages.say("about.notes"), lines(notes.stream()));
        }
    }

    private static Stream<String> notes(
            String programme, String indicator, List<Annotation> annotations, AskedFigures asked) {
        List<String> codes = asked.filter().municipalities();
        return annotations.stream()
                .filter(
                        one ->
                                codes.isEmpty()
                                        || one.municipalityCode().equals(Observation.ALL)
                                        || codes.contains(one.municipalityCode()))
                .map(
                        one ->
                                Stream.of(
                                                programme,
                                                indicator,
                                                one.municipalityCode(),
                                                one.period().toString())
                                        .filter(part -> !part.isEmpty())
                                        .collect(
                                                Collectors.joining(
                                                        " ", "", ": " + one.sentence())));
    }

    private static String lines(Stream<String> parts) {
        return parts.collect(Collectors.joining("\n"));
    }

    private void add(String key, String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            lines.add(new AboutLine(key, label, text));
        }
    }
}
