package nl.perspectief.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.dutch.Dutch;
import nl.perspectief.dashboard.indicator.Finality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import org.jspecify.annotations.Nullable;

/** Makes series out of trends: who is strong, who is context, and how many fit. */
final class Lines {

    /** More lines than this cannot be told apart. */
    static final int MOST = 5;

    private Lines() {}

    /** The programme alone and strong, or as context behind those chosen. */
    static List<Series> of(
            Overview.Figures figures, BiFunction<Trend, Observation, Point> toPoint) {
        var quarters = figures.total().quarters().stream().map(Observation::period).toList();
        var lines = new ArrayList<Series>();
        for (Trend trend : drawn(figures.chosen())) {
            lines.add(line(trend, Tone.strong(lines.size()), quarters, toPoint));
        }
        var tone = lines.isEmpty() ? Tone.strong(0) : Tone.CONTEXT;
        lines.add(line(figures.total(), tone, quarters, toPoint));
        return lines;
    }

    static <T> List<T> drawn(List<T> chosen) {
        return chosen.subList(0, Math.min(MOST, chosen.size()));
    }

    /**
     * How the limits are told: bands of several lines would cover each other.
     *
     * @param drawn whether the one in front has a line
     */
    static String limits(int chosen, boolean drawn) {
        if (chosen > 1) {
            return " De 95 %-intervallen staan in de tabel.";
        }
        return drawn ? " De lichte band is het 95 %-interval." : "";
    }

    /**
     * What the reader must know of the quarters that rest on fewer municipalities; empty when there
     * are none.
     *
     * @param look how they are drawn
     */
    static String thin(Trend total, String look) {
        return total.quarters().stream().anyMatch(total::isThin)
                ? " %s: minder gemeenten binnen.".formatted(look)
                : "";
    }

    /** What the reader must know when not everyone chosen is drawn; empty otherwise. */
    static String leftOut(int chosen) {
        return chosen > MOST
                ? " Getekend zijn de eerste %d van de %d gekozen gemeenten.".formatted(MOST, chosen)
                : "";
    }

    /** Who of those chosen has nothing to draw, and why; one alone is told of in the answer. */
    static String without(List<Trend> chosen) {
        var absent =
                drawn(chosen).stream()
                        .filter(trend -> !trend.hasFigures())
                        .map(
                                trend ->
                                        "%s (%s)"
                                                .formatted(
                                                        trend.whose().label(),
                                                        FigureWords.value(trend.newest())))
                        .toList();
        return absent.isEmpty() || chosen.size() == 1
                ? ""
                : " Zonder cijfers: %s.".formatted(Dutch.listed(absent));
    }

    private static Series line(
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

    private static Point point(
            @Nullable Observation found,
            Trend trend,
            Period quarter,
            BiFunction<Trend, Observation, Point> toPoint) {
        if (found == null) {
            var cells =
                    List.of(
                            quarter.toString(),
                            trend.whose().label(),
                            "deed niet mee",
                            "",
                            "",
                            "",
                            "");
            return new Point(null, null, null, false, false, cells);
        }
        var made = toPoint.apply(trend, found);
        var cells = new ArrayList<>(List.of(quarter.toString(), trend.whose().label()));
        cells.addAll(made.cells());
        return new Point(
                made.value(), made.low(), made.high(), made.provisional(), made.thin(), cells);
    }

    static boolean provisional(Observation observation) {
        return observation.finality() == Finality.PROVISIONAL;
    }
}
