package nl.perspectief.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Tone;
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
    static List<Series> of(Overview.Figures figures, Function<Observation, Point> toPoint) {
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

    /** What the reader must know when not everyone chosen is drawn; empty otherwise. */
    static String leftOut(int chosen) {
        return chosen > MOST
                ? " Getekend zijn de eerste %d van de %d gekozen gemeenten.".formatted(MOST, chosen)
                : "";
    }

    private static Series line(
            Trend trend, Tone tone, List<Period> quarters, Function<Observation, Point> toPoint) {
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
            Function<Observation, Point> toPoint) {
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
            return new Point(null, null, null, false, cells);
        }
        var made = toPoint.apply(found);
        var cells = new ArrayList<>(List.of(quarter.toString(), trend.whose().label()));
        cells.addAll(made.cells());
        return new Point(made.value(), made.low(), made.high(), made.provisional(), cells);
    }

    static boolean provisional(Observation observation) {
        return observation.finality() == Finality.PROVISIONAL;
    }
}
