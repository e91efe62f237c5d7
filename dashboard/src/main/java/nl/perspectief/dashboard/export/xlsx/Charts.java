package nl.perspectief.dashboard.export.xlsx;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;

/** What the two charts of a comparison have in common. */
final class Charts {

    static final XDDFColor POINTS = XDDFColor.from(new byte[] {0x1F, 0x4E, 0x79});
    static final XDDFColor LINE = XDDFColor.from(new byte[] {(byte) 0xB4, 0x53, 0x09});
    static final XDDFColor QUIET = XDDFColor.from(PresetColor.GRAY);

    private static final double POINT = 1;
    private static final double TENTHS = 10;
    private static final double TITLE_POINTS = 12;

    private Charts() {}

    static XSSFChart begin(XSSFDrawing drawing, ClientAnchor anchor, String title) {
        XSSFChart chart = drawing.createChart((XSSFClientAnchor) anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        // series of different lengths would get dots at zero
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getFormattedTitle()
                .getParagraph(0)
                .getTextRuns()
                .forEach(run -> run.setFontSize(TITLE_POINTS));
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }

    static XDDFValueAxis valueAxis(
            XSSFChart chart, AxisPosition position, String title, String format) {
        XDDFValueAxis axis = chart.createValueAxis(position);
        axis.setTitle(title);
        axis.setNumberFormat(format);
        axis.setCrosses(AxisCrosses.MIN);
        quiet(axis.getOrAddMajorGridProperties());
        return axis;
    }

    /** From nothing to just above the largest; a share ends at the whole. */
    static void scale(XDDFValueAxis axis, double largest, boolean isShare) {
        axis.setMinimum(0);
        if (isShare) {
            axis.setMaximum(Math.min(1, Math.ceil(largest * TENTHS) / TENTHS));
        } else if (largest > 0) {
            axis.setMaximum(roundedUp(largest));
        }
    }

    /** To a number of one or two digits and zeros. */
    private static double roundedUp(double number) {
        double power = Math.pow(10, Math.floor(Math.log10(number)));
        return Math.ceil(number / power * 2) / 2 * power;
    }

    private static void quiet(XDDFShapeProperties grid) {
        var line =
                new XDDFLineProperties(
                        new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY)));
        line.setWidth(POINT / 2);
        grid.setLineProperties(line);
    }

    static void cross(XDDFChartAxis one, XDDFChartAxis other) {
        one.crossAxis(other);
        other.crossAxis(one);
    }

    static XDDFLineProperties line(XDDFColor color) {
        var line = new XDDFLineProperties(new XDDFSolidFillProperties(color));
        line.setWidth(POINT);
        return line;
    }

    /** A dot has a colour of its own, whatever the line through it has. */
    static void colourMarker(CTMarker marker, XDDFColor color) {
        var shape = new XDDFShapeProperties(marker.addNewSpPr());
        shape.setFillProperties(new XDDFSolidFillProperties(color));
        shape.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(color)));
    }

    static XDDFLineProperties noLine() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }
}
