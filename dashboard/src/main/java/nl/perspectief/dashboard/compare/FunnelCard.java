package nl.perspectief.dashboard.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import nl.perspectief.dashboard.chart.Axis;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.FunnelChart;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.ScatterChart;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.FunnelSignals;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Confidence;
import nl.perspectief.dashboard.statistics.Funnel;
import nl.perspectief.dashboard.statistics.FunnelUnit;
import nl.perspectief.dashboard.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** Shares by size, between the limits of chance. */
final class FunnelCard {

    /** So many sizes make a line that looks bent. */
    private static final int SIZES = 60;

    private final Comparison page;
    private final Measured measured;
    private final FigureWords words;
    private final MeasuredWords said;
    private final Messages messages;

    FunnelCard(Comparison page, Measured measured, FigureWords words) {
        this.page = page;
        this.measured = measured;
        this.words = words;
        said = new MeasuredWords(page, measured, words);
        messages = words.language().messages(FunnelCard.class);
    }

    /**
     * A municipality in the funnel.
     *
     * @param unit null for who has no figure
     */
    private record Placed(Municipality who, @Nullable Observation own, @Nullable FunnelUnit unit) {

        double size() {
            return unit == null ? 0 : unit.size();
        }
    }

    /** Null where there is no funnel of this kind of figure. */
    @Nullable FunnelChart chart() {
        var column = measured.column(List.of());
        Funnel funnel = column == null ? null : FunnelSignals.funnel(column);
        Observation total = measured.total();
        if (column == null || funnel == null || total == null) {
            return null;
        }
        var placed = placed(column);
        return new FunnelChart(
                new Words(
                        messages.say("funnel.question", said.name(), said.period()),
                        Messages.together(said.answer(), said.absent()),
                        Messages.together(said.subject(), explained(funnel)),
                        said.source()),
                columns(),
                new Series(
                        messages.say("column.municipality"),
                        Tone.FIRST,
                        placed.stream().map(one -> point(one, funnel)).toList(),
                        placed.stream().map(Placed::size).toList()),
                new ScatterChart.Scale(messages.say("funnel.size"), Axis.COUNT),
                new ScatterChart.Scale("", Axis.PERCENT),
                percent(funnel.target()),
                page.programme().label(),
                limits(funnel, placed),
                placed.stream().map(this::mark).toList(),
                named(placed));
    }

    private List<Placed> placed(FunnelSignals.Column column) {
        return page.choice().group().members().stream()
                .map(
                        who -> {
                            Observation own = measured.of(who.code());
                            return new Placed(
                                    who, own, own == null ? null : FunnelSignals.unit(column, own));
                        })
                .sorted(Comparator.comparingDouble(Placed::size))
                .toList();
    }

    private String explained(Funnel funnel) {
        return funnel.overdispersion().tauSquared() == 0
                ? messages.say("funnel.explained")
                : messages.say("funnel.explained-wider");
    }

    private List<Column> columns() {
        return List.of(
                Column.text(messages.say("column.municipality")),
                Column.text(""),
                Column.number(said.name()),
                Column.number(messages.say("column.interval")),
                Column.number(messages.say("column.rests-on")),
                Column.number(messages.say("column.limits")),
                Column.text(messages.say("column.verdict")));
    }

    private Point point(Placed one, Funnel funnel) {
        FunnelUnit unit = one.unit();
        Observation own = one.own();
        Interval limits = unit == null ? null : funnel.widerLimits(unit.size(), Confidence.P998);
        return new Point(
                unit == null ? null : (Double) percent(unit.value()),
                null,
                null,
                false,
                false,
                List.of(
                        one.who().name(),
                        "",
                        said.value(own),
                        own == null ? "" : words.limits(own),
                        said.rests(own),
                        limits == null
                                ? ""
                                : Kind.SHARE.range(
                                        limits.lower(), limits.upper(), words.language()),
                        said.verdict(measured.marks().get(one.who().code()))));
    }

    private FunnelChart.Mark mark(Placed one) {
        var signal = measured.signal(one.who().code());
        return new FunnelChart.Mark(
                switch (signal) {
                    case BETTER, WORSE, RISING, FALLING ->
                            isHigher(one) ? FunnelChart.Shape.UP : FunnelChart.Shape.DOWN;
                    case NONE -> FunnelChart.Shape.DISC;
                    case TOO_LITTLE, UNTESTED, ABSENT -> FunnelChart.Shape.RING;
                },
                signal.tone());
    }

    private boolean isHigher(Placed one) {
        var mark = measured.marks().get(one.who().code());
        return mark != null && mark.isHigher();
    }

    /** Who lies beyond the limits, and who is looked for. */
    private List<String> named(List<Placed> placed) {
        return placed.stream()
                .map(Placed::who)
                .filter(
                        who ->
                                page.isChosen(who.code())
                                        || measured.signal(who.code()).compareTo(Signal.NONE) < 0)
                .map(Municipality::name)
                .toList();
    }

    private List<FunnelChart.Limit> limits(Funnel funnel, List<Placed> placed) {
        double largest = Scale.rounded(placed.stream().mapToDouble(Placed::size).max().orElse(1));
        var limits = new ArrayList<FunnelChart.Limit>();
        limits.add(limit("limit.95", 2, largest, Confidence.P95, funnel::limits));
        limits.add(limit("limit.998", 5, largest, Confidence.P998, funnel::limits));
        if (funnel.overdispersion().tauSquared() > 0) {
            limits.add(limit("limit.wider", 0, largest, Confidence.P998, funnel::widerLimits));
        }
        return limits;
    }

    private FunnelChart.Limit limit(
            String key,
            int dashes,
            double largest,
            Confidence confidence,
            BiFunction<Double, Confidence, Interval> limits) {
        return new FunnelChart.Limit(
                messages.say(key),
                dashes,
                IntStream.rangeClosed(1, SIZES)
                        .mapToDouble(i -> Math.max(1, largest * i * i / (SIZES * SIZES)))
                        .mapToObj(
                                size -> {
                                    Interval at = limits.apply(size, confidence);
                                    return new FunnelChart.At(
                                            size, percent(at.lower()), percent(at.upper()));
                                })
                        .toList());
    }

    private static double percent(double share) {
        return Scale.of("rate").drawn(share);
    }
}
