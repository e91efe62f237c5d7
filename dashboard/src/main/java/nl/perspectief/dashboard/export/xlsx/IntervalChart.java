package nl.perspectief.dashboard.export.xlsx;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** A dot a municipality with its interval, and a line for the programme. */
final class IntervalChart {

    private IntervalChart() {}

    /**
     * What is drawn.
     *
     * @param minus from the value down to the lower limit; null where there are no intervals
     * @param plus from the value up to the upper limit; null where there are no intervals
     * @param programme its own value at every municipality; null where it has none
     */
    record Cells(
            Numbers.Names names,
            Numbers values,
            @Nullable Numbers minus,
            @Nullable Numbers plus,
            @Nullable Numbers programme) {}

    /**
     * @param format of the numbers along the axis
     */
    record Words(String title, String axis, String values, String programme, String format) {}

    /**
     * @param largest number that must be in sight
     */
    record Scale(double largest, boolean isShare) {}

    static void draw(
            XSSFDrawing drawing, ClientAnchor anchor, Cells cells, Words words, Scale scale) {
        XSSFChart chart = Charts.begin(drawing, anchor, words.title());
        var names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        names.setCrosses(AxisCrosses.MIN);
        var axis = Charts.valueAxis(chart, AxisPosition.LEFT, words.axis(), words.format());
        Charts.scale(axis, scale.largest(), scale.isShare());
        Charts.cross(names, axis);
        var data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, axis);
        data.setVaryColors(false);
        dots(data, cells, words.values());
        if (cells.programme() != null) {
            line(data, cells.names(), cells.programme(), words.programme());
        }
        chart.plot(data);
    }

    private static void dots(XDDFLineChartData data, Cells cells, String title) {
        var series = (XDDFLineChartData.Series) data.addSeries(cells.names(), cells.values());
        series.setTitle(title);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        series.setLineProperties(Charts.noLine());
        Charts.colourMarker(series.getCTLineSer().getMarker(), Charts.POINTS);
        if (cells.minus() != null && cells.plus() != null) {
            bars(series.getCTLineSer().addNewErrBars(), cells.minus(), cells.plus());
        }
    }

    /** POI's own class can change such bars, but not make them. */
    private static void bars(CTErrBars bars, Numbers minus, Numbers plus) {
        bars.addNewErrDir().setVal(STErrDir.Y);
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        bars.addNewNoEndCap().setVal(false);
        minus.fill(bars.addNewMinus());
        plus.fill(bars.addNewPlus());
        new XDDFShapeProperties(bars.addNewSpPr()).setLineProperties(Charts.line(Charts.POINTS));
    }

    private static void line(
            XDDFLineChartData data, Numbers.Names names, Numbers programme, String title) {
        var series = (XDDFLineChartData.Series) data.addSeries(names, programme);
        series.setTitle(title);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        series.setLineProperties(Charts.line(Charts.LINE));
    }
}
