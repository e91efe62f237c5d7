package nl.perspectief.etl.template;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import nl.perspectief.etl.definition.ColumnType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;

/** The looks of a workbook's cells, each made once a workbook. */
final class Styles {

    private static final byte[] INK = {0x10, 0x2a, 0x43};
    private static final byte[] BAND = {(byte) 0xd9, (byte) 0xe6, (byte) 0xf2};
    private static final byte[] OPTIONAL_BAND = {(byte) 0xee, (byte) 0xf2, (byte) 0xf6};
    private static final byte[] PAPER = {(byte) 0xff, (byte) 0xfb, (byte) 0xe8};
    private static final byte[] LINE = {(byte) 0xb8, (byte) 0xc4, (byte) 0xd0};
    private static final byte[] WARNING_RED = {(byte) 0xb0, 0x1c, 0x2e};

    private final Workbook workbook;
    private final boolean isRoomy;
    private final Map<ColumnType, CellStyle> byType = new EnumMap<>(ColumnType.class);
    private final Map<ColumnType, CellStyle> toFillIn = new EnumMap<>(ColumnType.class);
    final CellStyle title;
    final CellStyle mark;
    final CellStyle label;
    final CellStyle wrapped;
    final CellStyle labelWrapped;
    final CellStyle requiredHeader;
    final CellStyle optionalHeader;
    final CellStyle plain;
    final CellStyle moment;

    /**
     * @param isRoomy with air around the texts, for people who fill in a template; the samples do
     *     without
     */
    Styles(Workbook workbook, boolean isRoomy) {
        this.workbook = workbook;
        this.isRoomy = isRoomy;
        title = style(font(true, 14, INK));
        mark = style(font(true, 14, WARNING_RED));
        label = style(font(true, 11, INK));
        wrapped = style(font(false, 11, INK));
        labelWrapped = style(font(true, 11, INK));
        requiredHeader = header(BAND, true);
        optionalHeader = header(OPTIONAL_BAND, false);
        plain = style(font(false, 11, INK));
        moment = format("dd-mm-yyyy hh:mm");
        for (var type : ColumnType.values()) {
            byType.put(type, format(formatOf(type)));
        }
        wrapped.setWrapText(true);
        labelWrapped.setWrapText(true);
        for (var top : new CellStyle[] {wrapped, labelWrapped, label}) {
            top.setVerticalAlignment(VerticalAlignment.TOP);
            if (isRoomy) {
                giveRoom(top);
            }
        }
    }

    /** The format of the cells of a column; its Dutch face of a date is dd-mm-jjjj. */
    CellStyle of(ColumnType type) {
        return requireNonNull(byType.get(type));
    }

    /** A cell of the Voorblad that is to be filled in: framed, on a light ground. */
    CellStyle toFillIn(ColumnType type) {
        return toFillIn.computeIfAbsent(type, this::framed);
    }

    private CellStyle framed(ColumnType type) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        style.cloneStyleFrom(of(type));
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(new XSSFColor(PAPER));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        for (var side : XSSFCellBorder.BorderSide.values()) {
            style.setBorderColor(side, new XSSFColor(LINE));
        }
        return style;
    }

    private static String formatOf(ColumnType type) {
        return switch (type) {
            case DATE -> "dd-mm-yyyy";
            case INTEGER -> "0";
            case DECIMAL -> "0.0#";
            case KEY, TEXT, CODE, QUARTER -> "@";
            case YES_NO -> "General";
        };
    }

    private CellStyle format(String format) {
        var style = style(font(false, 11, INK));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (isRoomy) {
            giveRoom(style);
        }
        if (format.startsWith("0")) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        return style;
    }

    private static void giveRoom(CellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setIndention((short) 1);
    }

    private CellStyle header(byte[] band, boolean bold) {
        var style = style(font(bold, 11, INK));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        ((XSSFCellStyle) style).setFillForegroundColor(new XSSFColor(band));
        style.setBorderBottom(BorderStyle.THIN);
        if (isRoomy) {
            giveRoom(style);
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        }
        return style;
    }

    private CellStyle style(Font font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private Font font(boolean bold, int points, byte[] colour) {
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        ((XSSFFont) font).setColor(new XSSFColor(colour));
        return font;
    }
}
