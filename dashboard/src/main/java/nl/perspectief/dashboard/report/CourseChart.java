package nl.perspectief.dashboard.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.text.NumberFormat;
import java.util.List;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Finality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * How a figure goes by quarter: a line through the figures with a bar for each interval. A quarter
 * that may still change is an open point; one without a figure is a gap.
 */
final class CourseChart {

    private static final Color INK = new Color(0x15232d);
    private static final Color LINE = new Color(0xdbe3e7);
    private static final Color ACCENT = new Color(0x0b5a70);
    private static final float THIN = 0.7f;
    private static final float STRONG = 1.4f;
    private static final double POINT = 5;
    private static final int MOST_LABELS = 12;

    private final List<Observation> quarters;
    private final Kind kind;
    private final Language language;
    private final Font font;

    CourseChart(Trend trend, Language language, Font font) {
        quarters = trend.quarters();
        kind = Kind.of(trend.newest());
        this.language = language;
        this.font = font;
    }

    JFreeChart chart() {
        var plot = new XYPlot(values(), quarterAxis(), valueAxis(), renderer());
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(LINE);
        plot.setRangeGridlineStroke(new BasicStroke(THIN));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        var chart = new JFreeChart(null, font, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private YIntervalSeriesCollection values() {
        var series = new YIntervalSeries("");
        for (int i = 0; i < quarters.size(); i++) {
            Estimate estimate = quarters.get(i).estimate();
            if (estimate == null) {
                series.add(i, Double.NaN, Double.NaN, Double.NaN);
            } else {
                Double lower = estimate.lower();
                Double upper = estimate.upper();
                double value = estimate.value();
                series.add(i, value, lower == null ? value : lower, upper == null ? value : upper);
            }
        }
        var values = new YIntervalSeriesCollection();
        values.addSeries(series);
        return values;
    }

    private SymbolAxis quarterAxis() {
        var names =
                quarters.stream().map(one -> language.period(one.period())).toArray(String[]::new);
        var axis = new SymbolAxis("", names);
        axis.setGridBandsVisible(false);
        axis.setVerticalTickLabels(names.length > MOST_LABELS);
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(LINE);
        axis.setTickMarkPaint(LINE);
        return axis;
    }

    private NumberAxis valueAxis() {
        var axis = new NumberAxis();
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        if (kind == Kind.SHARE) {
            axis.setRange(0, 1);
            axis.setNumberFormatOverride(NumberFormat.getPercentInstance(language.locale()));
        } else {
            axis.setAutoRangeIncludesZero(true);
            axis.setNumberFormatOverride(NumberFormat.getNumberInstance(language.locale()));
            axis.setStandardTickUnits(
                    kind == Kind.COUNT
                            ? NumberAxis.createIntegerTickUnits()
                            : NumberAxis.createStandardTickUnits());
        }
        return axis;
    }

    private XYErrorRenderer renderer() {
        var renderer =
                new XYErrorRenderer() {
                    @Override
                    public Paint getItemFillPaint(int series, int item) {
                        return quarters.get(item).finality() == Finality.FINAL
                                ? ACCENT
                                : Color.WHITE;
                    }
                };
        renderer.setDrawXError(false);
        renderer.setDrawYError(true);
        renderer.setDefaultLinesVisible(true);
        renderer.setUseFillPaint(true);
        renderer.setDrawOutlines(true);
        renderer.setSeriesPaint(0, ACCENT);
        renderer.setSeriesStroke(0, new BasicStroke(STRONG));
        renderer.setErrorStroke(new BasicStroke(THIN));
        renderer.setSeriesShape(0, new Ellipse2D.Double(-POINT / 2, -POINT / 2, POINT, POINT));
        return renderer;
    }
}
