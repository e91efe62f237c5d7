package nl.perspectief.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a model as the browser reads it; see {@code chart.js}. */
final class ChartJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private ChartJson() {}

    static String write(ChartModel model, Language language) {
        return MAPPER.writeValueAsString(
                switch (model) {
                    case LineChart chart -> line(chart, language);
                    case BarChart chart ->
                            byQuarter("bar", false, chart.quarters(), chart, language);
                    case SurvivalChart chart -> byWeek(chart, language);
                    case RowChart chart -> inRows(chart, language);
                    case PairChart chart -> inPairs(chart, language);
                    case ScatterChart chart -> scattered(chart, language);
                    case FunnelChart chart -> inFunnel(chart, language);
                });
    }

    static String sparkline(List<Sparkline.Dot> dots) {
        return MAPPER.writeValueAsString(dots);
    }

    static String multiples(SmallMultiples.Model model) {
        return MAPPER.writeValueAsString(model);
    }

    static String places(PlaceMap.Model model) {
        return MAPPER.writeValueAsString(model);
    }

    static String scores(ScoreGrid.Model model, Language language) {
        return MAPPER.writeValueAsString(new Scores(model, DrawingWords.in(language)));
    }

    static String marks(MarkGrid.Model model) {
        return MAPPER.writeValueAsString(model);
    }

    private static Rows inRows(RowChart chart, Language language) {
        return new Rows(
                "rows",
                chart.percent(),
                chart.words(),
                sentence(chart),
                chart.columns(),
                chart.rows(),
                lines(chart),
                chart.told(),
                DrawingWords.in(language));
    }

    private static Pairs inPairs(PairChart chart, Language language) {
        return new Pairs(
                "pairs",
                chart.words(),
                sentence(chart),
                chart.columns(),
                chart.rows(),
                lines(chart),
                chart.most(),
                chart.step(),
                chart.sign(),
                chart.line(),
                chart.first(),
                DrawingWords.in(language));
    }

    private static Scattered scattered(ScatterChart chart, Language language) {
        return new Scattered(
                "scatter",
                chart.words(),
                sentence(chart),
                chart.columns(),
                lines(chart),
                chart.across(),
                chart.upwards(),
                chart.named(),
                null,
                DrawingWords.in(language));
    }

    private static Scattered inFunnel(FunnelChart chart, Language language) {
        return new Scattered(
                "scatter",
                chart.words(),
                sentence(chart),
                chart.columns(),
                lines(chart),
                chart.across(),
                chart.upwards(),
                chart.named(),
                new Funnelled(chart.target(), chart.targetName(), chart.limits(), chart.marks()),
                DrawingWords.in(language));
    }

    static String comparison(ComparisonTable.Model model) {
        return MAPPER.writeValueAsString(model);
    }

    static String whiskers(Whiskers.Model model) {
        return MAPPER.writeValueAsString(model);
    }

    static String copied(String sentence, Language language) {
        return MAPPER.writeValueAsString(new Copied(sentence, DrawingWords.in(language)));
    }

    private static Drawing line(LineChart chart, Language language) {
        var drawing =
                byQuarter("line", chart.axis() == Axis.PERCENT, chart.quarters(), chart, language);
        return drawing.with(chart.axis() == Axis.COUNT, chart.guides());
    }

    private static Drawing byQuarter(
            String kind,
            boolean percent,
            List<String> quarters,
            ChartModel model,
            Language language) {
        return new Drawing(
                kind,
                percent,
                model.words(),
                sentence(model),
                model.columns(),
                quarters,
                0,
                lines(model),
                null,
                true,
                Guides.NONE,
                DrawingWords.in(language));
    }

    private static Drawing byWeek(SurvivalChart chart, Language language) {
        return new Drawing(
                "steps",
                true,
                chart.words(),
                sentence(chart),
                chart.columns(),
                List.of(),
                chart.lastWeek(),
                lines(chart),
                chart.atRisk(),
                false,
                Guides.NONE,
                DrawingWords.in(language));
    }

    /** For a letter: the answer, with what it rests on. */
    private static String sentence(ChartModel model) {
        return model.words().source().quoted(model.words().answer());
    }

    private static List<Line> lines(ChartModel model) {
        return model.series().stream()
                .map(series -> new Line(series.name(), series.tone().ordinal(), dots(series)))
                .toList();
    }

    private static List<Dot> dots(Series series) {
        var dots = new ArrayList<Dot>();
        for (Point point : series.points()) {
            dots.add(
                    new Dot(
                            series.places().get(dots.size()),
                            point.value(),
                            point.low(),
                            point.high(),
                            point.provisional(),
                            point.thin(),
                            point.cells()));
        }
        return dots;
    }

    private record Drawing(
            String kind,
            boolean percent,
            Words said,
            String sentence,
            List<Column> columns,
            List<String> categories,
            int lastWeek,
            List<Line> series,
            @Nullable AtRisk risk,
            boolean whole,
            Guides guides,
            DrawingWords words) {

        Drawing with(boolean onlyWhole, Guides others) {
            return new Drawing(
                    kind,
                    percent,
                    said,
                    sentence,
                    columns,
                    categories,
                    lastWeek,
                    series,
                    risk,
                    onlyWhole,
                    others,
                    words);
        }
    }

    private record Rows(
            String kind,
            boolean percent,
            Words said,
            String sentence,
            List<Column> columns,
            List<RowChart.Row> rows,
            List<Line> series,
            int told,
            DrawingWords words) {}

    private record Pairs(
            String kind,
            Words said,
            String sentence,
            List<Column> columns,
            List<PairChart.Row> rows,
            List<Line> series,
            double most,
            double step,
            String sign,
            @Nullable Double line,
            int first,
            DrawingWords words) {}

    private record Scores(ScoreGrid.Model grid, DrawingWords words) {}

    private record Scattered(
            String kind,
            Words said,
            String sentence,
            List<Column> columns,
            List<Line> series,
            ScatterChart.Scale across,
            ScatterChart.Scale upwards,
            List<String> named,
            @Nullable Funnelled funnel,
            DrawingWords words) {}

    private record Funnelled(
            double target,
            String targetName,
            List<FunnelChart.Limit> limits,
            List<FunnelChart.Mark> marks) {}

    private record Copied(String sentence, DrawingWords words) {}

    private record Line(String name, int tone, List<Dot> points) {}

    private record Dot(
            double x,
            @Nullable Double y,
            @Nullable Double low,
            @Nullable Double high,
            boolean provisional,
            boolean thin,
            List<String> cells) {}
}
