package nl.perspectief.dashboard.export.xlsx;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.perspectief.dashboard.export.FormulaSafe;
import nl.perspectief.dashboard.figure.Kind;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** How cells look, and the few ways in which they are filled. */
final class Styles {

    private static final short TITLE_POINTS = 16;
    private static final short SUBTITLE_POINTS = 12;

    /** What a cell is. */
    enum Look {
        PLAIN,
        WRAPPED,
        TITLE,
        SUBTITLE,
        LABEL,
        HEADING,
        WARNING,
        WHOLE,
        /** Below texts. */
        WHOLE_LEFT,
        DECIMAL,
        SHARE,
        NUMBER,
        DAY
    }

    private final Workbook workbook;
    private final Map<Look, CellStyle> looks = new EnumMap<>(Look.class);
    private final CellStyle quoted;
    private final CellStyle quotedAndWrapped;

    Styles(Workbook workbook) {
        this.workbook = workbook;
        for (Look look : Look.values()) {
            looks.put(look, workbook.createCellStyle());
        }
        top(Look.WRAPPED).setWrapText(true);
        of(Look.TITLE).setFont(bold(TITLE_POINTS));
        of(Look.SUBTITLE).setFont(bold(SUBTITLE_POINTS));
        top(Look.LABEL).setFont(bold(null));
        of(Look.LABEL).setWrapText(true);
        heading(top(Look.HEADING));
        warning(top(Look.WARNING));
        format(Look.WHOLE, "#,##0");
        format(Look.WHOLE_LEFT, "#,##0");
        of(Look.WHOLE_LEFT).setAlignment(HorizontalAlignment.LEFT);
        of(Look.DAY).setAlignment(HorizontalAlignment.LEFT);
        format(Look.DECIMAL, "#,##0.00");
        format(Look.SHARE, "0.0%");
        format(Look.NUMBER, "0.00");
        format(Look.DAY, "dd-mm-yyyy");
        quoted = quoted(Look.PLAIN);
        quotedAndWrapped = quoted(Look.WRAPPED);
    }

    private CellStyle top(Look look) {
        of(look).setVerticalAlignment(VerticalAlignment.TOP);
        return of(look);
    }

    private Font bold(@Nullable Short points) {
        Font font = workbook.createFont();
        font.setBold(true);
        if (points != null) {
            font.setFontHeightInPoints(points);
        }
        return font;
    }

    private void heading(CellStyle style) {
        style.setFont(bold(null));
        style.setWrapText(true);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
    }

    private void warning(CellStyle style) {
        style.setFont(bold(null));
        style.setWrapText(true);
        style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private void format(Look look, String pattern) {
        of(look).setDataFormat(workbook.createDataFormat().getFormat(pattern));
    }

    private CellStyle quoted(Look look) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(of(look));
        style.setQuotePrefixed(true);
        return style;
    }

    private CellStyle of(Look look) {
        return Objects.requireNonNull(looks.get(look));
    }

    /** Of a value of such a kind. */
    static Look of(Kind kind) {
        return switch (kind) {
            case SHARE -> Look.SHARE;
            case COUNT, DAYS -> Look.WHOLE;
            case NUMBER -> Look.NUMBER;
        };
    }

    /** Text stays text, also after somebody typed in its cell. */
    void text(Row row, int column, String text, Look look) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        if (FormulaSafe.looksLikeFormula(text)) {
            cell.setCellStyle(look == Look.WRAPPED ? quotedAndWrapped : quoted);
        } else {
            // a cell without a style would look for that of its column, which takes longer than to
            // write it
            cell.setCellStyle(of(look));
        }
    }

    void number(Row row, int column, double number, Look look) {
        Cell cell = row.createCell(column);
        cell.setCellValue(number);
        cell.setCellStyle(of(look));
    }

    void day(Row row, int column, LocalDate day) {
        Cell cell = row.createCell(column);
        cell.setCellValue(day);
        cell.setCellStyle(of(Look.DAY));
    }
}
