package nl.perspectief.dashboard.export.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;

/** Municipalities by their size, between limits that are wider for who is smaller. */
final class FunnelChart {

    private static final String COUNTS = "#,##0";

    private FunnelChart() {}

    /** A line of the funnel. */
    record Line(String title, Numbers values, XDDFColor color) {}

    /**
     * What is drawn.
     *
     * @param grid sizes at which the lines are told
     */
    record Cells(Numbers sizes, Numbers values, Numbers grid, List<Line> lines) {}

    /**
     * @param format of the numbers along the axis of values
     */
    record Words(String title, String sizes, String axis, String values, String format) {}

    static void draw(XSSFDrawing drawing, ClientAnchor anchor, Cells cells, Words words) {
        XSSFChart chart = Charts.begin(drawing, anchor, words.title());
        var sizes = Charts.valueAxis(chart, AxisPosition.BOTTOM, words.sizes(), COUNTS);
        var axis = Charts.valueAxis(chart, AxisPosition.LEFT, words.axis(), words.format());
        Charts.scale(axis, largest(cells), true);
        Charts.cross(sizes, axis);
        sizes.setMinimum(0);
        var data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, sizes, axis);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        var dots = series(data, cells.sizes(), cells.values(), words.values(), Charts.noLine());
        dots.setMarkerStyle(MarkerStyle.CIRCLE);
        Charts.colourMarker(dots.getCTScatterSer().getMarker(), Charts.POINTS);
        for (Line line : cells.lines()) {
            series(data, cells.grid(), line.values(), line.title(), Charts.line(line.color()))
                    .setMarkerStyle(MarkerStyle.NONE);
        }
        chart.plot(data);
    }

    private static double largest(Cells cells) {
        return Math.max(
                cells.values().largest(),
                cells.lines().stream()
                        .mapToDouble(line -> line.values().largest())
                        .max()
                        .orElse(0));
    }

    private static XDDFScatterChartData.Series series(
            XDDFScatterChartData data,
            Numbers sizes,
            Numbers values,
            String title,
            XDDFLineProperties line) {
        var series = (XDDFScatterChartData.Series) data.addSeries(sizes, values);
        series.setTitle(title);
        series.setSmooth(false);
        series.setLineProperties(line);
        return series;
    }
}
