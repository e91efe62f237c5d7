package nl.perspectief.dashboard.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.indicator.Finality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** Makes series out of trends: who is strong, who is context, and how many fit. */
public final class Lines {

    /** More lines than this cannot be told apart. */
    public static final int MOST = 5;

    /** A row without a figure is filled up with nothing. */
    private static final int MOST_CELLS = 8;

    /** How quarters that rest on fewer municipalities are drawn. */
    public enum Thin {
        OPEN_DOT,
        PALE_BAR
    }

    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    public Lines(FigureWords words) {
        this.words = words;
        language = words.language();
        messages = language.messages(Lines.class);
    }

    /** The programme alone and strong, or as context behind those chosen. */
    public List<Series> of(Figures figures, BiFunction<Trend, Observation, Point> toPoint) {
        var lines = ofChosen(figures, toPoint);
        var tone = lines.isEmpty() ? Tone.strong(0) : Tone.CONTEXT;
        lines.add(line(figures.total(), tone, periods(figures), toPoint));
        return lines;
    }

    /** Those chosen, without the programme. */
    public List<Series> ofChosen(Figures figures, BiFunction<Trend, Observation, Point> toPoint) {
        var lines = new ArrayList<Series>();
        for (Trend trend : drawn(figures.chosen())) {
            lines.add(line(trend, Tone.strong(lines.size()), periods(figures), toPoint));
        }
        return lines;
    }

    private static List<Period> periods(Figures figures) {
        return figures.total().quarters().stream().map(Observation::period).toList();
    }

    /** The quarters along the axis. */
    public List<String> quarters(Figures figures) {
        return figures.total().quarters().stream()
                .map(one -> language.period(one.period()))
                .toList();
    }

    public static <T> List<T> drawn(List<T> chosen) {
        return chosen.subList(0, Math.min(MOST, chosen.size()));
    }

    /**
     * How the limits are told: bands of several lines would cover each other.
     *
     * @param drawn whether the one in front has a line
     */
    public String limits(int chosen, boolean drawn) {
        if (chosen > 1) {
            return messages.say("limits.in-table");
        }
        return drawn ? messages.say("limits.band") : "";
    }

    /**
     * What the reader must know of the quarters that rest on fewer municipalities; empty when there
     * are none.
     */
    public String thin(Trend total, Thin look) {
        if (total.quarters().stream().noneMatch(total::isThin)) {
            return "";
        }
        return switch (look) {
            case OPEN_DOT -> messages.say("thin.open-dot");
            case PALE_BAR -> messages.say("thin.pale-bar");
        };
    }

    /** What the reader must know when not everyone chosen is drawn; empty otherwise. */
    public String leftOut(int chosen) {
        return chosen > MOST ? messages.say("left-out", MOST, chosen) : "";
    }

    /** Who of those chosen has nothing to draw, and why; one alone is told of in the answer. */
    public String without(List<Trend> chosen) {
        var absent =
                drawn(chosen).stream()
                        .filter(trend -> !trend.hasFigures())
                        .map(
                                trend ->
                                        "%s (%s)"
                                                .formatted(
                                                        trend.whose().label(),
                                                        words.value(trend.newest())))
                        .toList();
        return absent.isEmpty() || chosen.size() == 1
                ? ""
                : messages.say("without", language.listed(absent));
    }

    private Series line(
            Trend trend,
            Tone tone,
            List<Period> quarters,
            BiFunction<Trend, Observation, Point> toPoint) {
        var points =
                quarters.stream()
                        .map(quarter -> point(find(trend, quarter), trend, quarter, toPoint))
                        .toList();
        return new Series(trend.whose().label(), tone, points);
    }

    private static @Nullable Observation find(Trend trend, Period quarter) {
        return trend.quarters().stream()
                .filter(one -> one.period().equals(quarter))
                .findFirst()
                .orElse(null);
    }

    private Point point(
            @Nullable Observation found,
            Trend trend,
            Period quarter,
            BiFunction<Trend, Observation, Point> toPoint) {
        var place = List.of(language.period(quarter), trend.whose().label());
        var cells = new ArrayList<>(place);
        if (found == null) {
            cells.add(words.notTakingPart());
            cells.addAll(Collections.nCopies(MOST_CELLS, ""));
            return new Point(null, null, null, false, false, cells);
        }
        var made = toPoint.apply(trend, found);
        cells.addAll(made.cells());
        return new Point(
                made.value(), made.low(), made.high(), made.provisional(), made.thin(), cells);
    }

    public static boolean provisional(Observation observation) {
        return observation.finality() == Finality.PROVISIONAL;
    }
}
