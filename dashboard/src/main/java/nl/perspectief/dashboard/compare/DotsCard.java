package nl.perspectief.dashboard.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.PairChart;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** Each figure as a dot with its interval, a line for the programme through all of them. */
final class DotsCard {

    /** More rows make a page that nobody sees the end of. */
    static final int AT_FIRST = 60;

    private final Comparison page;
    private final Measured measured;
    private final FigureWords words;
    private final MeasuredWords said;
    private final Messages messages;

    DotsCard(Comparison page, Measured measured, FigureWords words) {
        this.page = page;
        this.measured = measured;
        this.words = words;
        said = new MeasuredWords(page, measured, words);
        messages = words.language().messages(DotsCard.class);
    }

    /**
     * @param instead what is said first where this stands in the place of another drawing; may be
     *     empty
     */
    PairChart chart(String instead) {
        var scale = Scale.of(measured.figure().measure());
        var lines = lines();
        double most = scale.most(drawnTogether(scale));
        Observation total = scale.kind() == Kind.COUNT ? null : measured.total();
        return new PairChart(
                new Words(
                        question(scale),
                        Messages.together(instead, said.answer(), said.absentInShort()),
                        Messages.together(
                                said.subject(),
                                total == null || total.value() == null
                                        ? ""
                                        : messages.say("dots.line", page.programme().label()),
                                lines.size() > AT_FIRST
                                        ? messages.say("dots.first", AT_FIRST, lines.size())
                                        : ""),
                        said.source()),
                List.of(
                        Column.text(messages.say("column.municipality")),
                        Column.text(""),
                        Column.number(said.name()),
                        Column.number(messages.say("column.interval")),
                        Column.number(messages.say("column.rests-on")),
                        Column.text(messages.say("column.verdict")),
                        Column.text(messages.say("column.rank"))),
                lines.stream().map(this::row).toList(),
                List.of(
                        new Series(
                                said.name(),
                                Tone.FIRST,
                                lines.stream().map(one -> point(one, scale)).toList())),
                most,
                Scale.step(most),
                scale.kind() == Kind.SHARE ? words.language().percentSign() : "",
                total == null ? null : scale.drawn(total.value()),
                Math.min(AT_FIRST, lines.size()));
    }

    /** A count of everyone is what it is. */
    private String question(Scale scale) {
        return scale.kind() == Kind.COUNT
                ? messages.say("dots.question-count", said.name(), said.period())
                : messages.say("dots.question", said.name(), said.period());
    }

    /** What has a place on the one scale. */
    private Stream<Observation> drawnTogether(Scale scale) {
        return scale.kind() == Kind.COUNT
                ? measured.municipalities().stream()
                : measured.all().values().stream();
    }

    /**
     * @param who null for the group together
     */
    private record Line(@Nullable Municipality who, String name, @Nullable Observation own) {}

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        var group = page.choice().group();
        Observation together = measured.together();
        if (group.isPart() && together != null && Kind.of(together) != Kind.COUNT) {
            lines.add(new Line(null, group.name(messages), together));
        }
        page.members()
                .forEach(one -> lines.add(new Line(one, one.name(), measured.of(one.code()))));
        return lines;
    }

    private PairChart.Row row(Line line) {
        Municipality who = line.who();
        if (who == null) {
            return new PairChart.Row(line.name(), true, "", "", "");
        }
        var verdict = said.verdict(measured.marks().get(who.code()));
        var signal = measured.signal(who.code());
        return new PairChart.Row(
                line.name(),
                page.isChosen(who.code()),
                verdict.isEmpty() ? "" : signal.shape(),
                verdict.isEmpty() ? "" : signal.tone(),
                verdict);
    }

    private Point point(Line line, Scale scale) {
        Observation own = line.own();
        Municipality who = line.who();
        Estimate estimate = own == null ? null : own.estimate();
        return new Point(
                estimate == null ? null : (Double) scale.drawn(estimate.value()),
                estimate == null ? null : scale.drawn(estimate.lower()),
                estimate == null ? null : scale.drawn(estimate.upper()),
                own != null && Lines.provisional(own),
                false,
                List.of(
                        line.name(),
                        "",
                        said.value(own),
                        own == null ? "" : words.limits(own),
                        said.rests(own),
                        who == null ? "" : said.verdict(measured.marks().get(who.code())),
                        who == null ? "" : said.place(who.code())));
    }
}
