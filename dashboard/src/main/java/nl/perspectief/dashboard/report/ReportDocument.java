package nl.perspectief.dashboard.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.dashboard.definition.PlainDefinition;
import nl.perspectief.dashboard.figure.Ago;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Question;
import nl.perspectief.dashboard.figure.RestsOn;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.TestedWords;
import nl.perspectief.dashboard.figure.TrendSignals;
import nl.perspectief.dashboard.indicator.Finality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a report out: in short, in charts, by theme, by municipality, and how it was made. */
final class ReportDocument {

    /** What stands for a chart, by its place among those of the report. */
    static final String CHART = "perspectief/chart";

    private final Report report;
    private final Language language;
    private final FigureWords words;
    private final Messages messages;
    private final Html html;

    ReportDocument(Report report, Language language) {
        this.report = report;
        this.language = language;
        words = new FigureWords(language);
        messages = language.messages(ReportDocument.class);
        html =
                new Html(
                        language.code(),
                        title(),
                        messages.say("description", title(), language.day(asOf())),
                        css());
    }

    private LocalDate asOf() {
        return report.snapshot().asOf();
    }

    private String title() {
        var programme = report.programme().name();
        return report.municipality() == null
                ? messages.say("title.programme", programme, period())
                : messages.say("title.municipality", report.whose().label(), programme, period());
    }

    private String period() {
        return language.period(report.last());
    }

    private static String css() {
        try (var in = ReportDocument.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document document() {
        html.add(
                html.element("h1", title()),
                html.styled("p", "lead", lead()),
                html.styled("p", "source", source()));
        if (report.snapshot().fictitious()) {
            html.add(html.styled("p", "invented", messages.say("invented")));
        }
        html.add(html.element("h2", messages.say("charts.title")));
        html.add(html.styled("p", "small", messages.say("charts.read")));
        int place = 0;
        for (Report.Line line : report.pictured()) {
            html.add(chart(line, place++));
        }
        html.add(html.element("h2", messages.say("figures.title")));
        html.add(html.styled("p", "small", messages.say("figures.read")));
        html.add(figures());
        addEach();
        addMethod();
        return html.document();
    }

    private String lead() {
        var coverage = report.programme().coverage().get(report.last());
        return Messages.together(
                coverage == null
                        ? ""
                        : messages.say("lead.coverage", coverage.delivered(), coverage.expected()),
                report.missing().isEmpty()
                        ? ""
                        : messages.say("lead.missing", String.join(", ", report.missing())),
                report.lines().stream()
                                .anyMatch(
                                        one ->
                                                one.trend().newest().finality()
                                                        == Finality.PROVISIONAL)
                        ? messages.say("lead.provisional", period())
                        : "");
    }

    private String source() {
        return messages.say("source", language.day(asOf()), report.snapshot().shortId());
    }

    private Element chart(Report.Line line, int place) {
        var said = line.figure().figure().question().in(language);
        var picture = html.styled("object", "chart");
        picture.setAttribute("type", CHART);
        picture.setAttribute("data", Integer.toString(place));
        picture.setAttribute("alt", messages.say("chart.alt", said.title(), course(line)));
        return html.styled(
                "div",
                "card",
                html.element("h3", said.title()),
                html.element("p", answer(line)),
                picture,
                html.styled("p", "small", said.counted()));
    }

    /** The newest figure, what changed in a year, and whether that is real. */
    private String answer(Report.Line line) {
        Observation shown = line.trend().shown();
        if (shown == null) {
            return words.noFigure(line.trend());
        }
        var change = words.change(shown, line.trend().yearBefore(shown), Ago.YEAR);
        return Messages.together(
                Question.answer(
                                line.figure().figure().question().in(language),
                                language.period(shown.period()),
                                words.inText(report.whose()),
                                withLimits(shown))
                        + (change.isEmpty() ? "." : "; " + messages.say("that-is", change) + "."),
                tested(line));
    }

    private String tested(Report.Line line) {
        var figure = line.figure().figure();
        return new TestedWords(words, figure.indicator(), figure.measure())
                .of(line.trend(), PeriodType.QUARTER);
    }

    /** Each quarter in words, for who does not see the chart. */
    private String course(Report.Line line) {
        return line.trend().quarters().stream()
                .map(one -> language.period(one.period()) + ": " + withLimits(one))
                .reduce((before, after) -> before + "; " + after)
                .orElse("");
    }

    private String withLimits(Observation one) {
        var limits = words.limits(one);
        return limits.isEmpty()
                ? words.value(one)
                : messages.say("with-limits", words.value(one), limits);
    }

    /** The same in a table whose heading says what stands between the brackets. */
    private String inBrackets(Observation one) {
        var limits = words.limits(one);
        return limits.isEmpty() ? words.value(one) : words.value(one) + " (" + limits + ")";
    }

    private Element figures() {
        var heading =
                new ArrayList<>(
                        List.of(
                                messages.say("figures.figure"),
                                period(),
                                messages.say("figures.rests-on")));
        if (report.year() != null) {
            heading.add(language.period(report.year()));
        }
        heading.add(messages.say("figures.course"));
        if (report.municipality() != null) {
            heading.add(messages.say("figures.programme", period()));
        }
        return html.table(messages.say("figures.title"), heading, rows());
    }

    private List<List<String>> rows() {
        var signals = TrendSignals.of(report.lines().stream().map(Report.Line::tested).toList());
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < signals.size(); i++) {
            rows.add(row(report.lines().get(i), signals.get(i)));
        }
        return rows;
    }

    private List<String> row(Report.Line line, Signal course) {
        var newest = line.trend().newest();
        var row =
                new ArrayList<>(
                        List.of(
                                line.figure().indicator().id()
                                        + " "
                                        + line.figure().figure().name(language),
                                inBrackets(newest),
                                new RestsOn(line.figure().indicator(), words).numbers(newest)));
        if (report.year() != null) {
            row.add(orNothing(line.ofYear()));
        }
        row.add(course.shape() + " " + course.word(language));
        if (report.municipality() != null) {
            row.add(orNothing(line.ofProgramme()));
        }
        return row;
    }

    private String orNothing(@Nullable Observation one) {
        return one == null ? "–" : inBrackets(one);
    }

    private void addEach() {
        if (report.each().isEmpty()) {
            return;
        }
        var heading =
                Stream.concat(
                                Stream.of(messages.say("each.municipality")),
                                report.lines().stream()
                                        .map(Report.Line::figure)
                                        .filter(ReportFigure::isByMunicipality)
                                        .map(one -> one.figure().name(language)))
                        .toList();
        html.add(
                html.element("h2", messages.say("each.title", language.period(report.compared()))));
        html.add(html.styled("p", "small", messages.say("each.read")));
        html.add(
                html.table(
                        messages.say("each.title", language.period(report.compared())),
                        heading,
                        report.each().stream().map(this::ofMunicipality).toList()));
    }

    private List<String> ofMunicipality(Report.OfMunicipality one) {
        return Stream.concat(Stream.of(one.name()), one.figures().stream().map(this::orNothing))
                .toList();
    }

    private void addMethod() {
        html.add(html.element("h2", messages.say("method.title")));
        html.add(
                html.element("p", messages.say("method.interval")),
                html.element("p", messages.say("method.trend")),
                html.element("p", messages.say("method.absence")),
                html.element("p", messages.say("method.again", command())));
        html.add(html.element("h2", messages.say("definitions.title")));
        html.add(
                html.table(
                        messages.say("definitions.title"),
                        List.of(
                                messages.say("figures.figure"),
                                messages.say("definitions.what"),
                                messages.say("definitions.interval")),
                        definitions()));
    }

    private List<List<String>> definitions() {
        var told = report.lines().stream().map(one -> one.figure().indicator().id()).toList();
        return PlainDefinition.all(language).stream()
                .filter(one -> told.contains(one.indicator()))
                .map(
                        one ->
                                List.of(
                                        one.indicator() + " " + one.name(),
                                        one.definition(),
                                        one.interval()))
                .toList();
    }

    private String command() {
        var municipality = report.municipality();
        return "./perspectief report --programme %s%s --quarter %s --snapshot %s --out rapport.pdf"
                .formatted(
                        report.programme().code(),
                        municipality == null ? "" : " --municipality " + municipality.code(),
                        report.last(),
                        report.snapshot().shortId());
    }
}
