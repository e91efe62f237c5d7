package nl.perspectief.etl.template;

import java.util.Arrays;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.ColumnType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How wide columns and how high heading rows must be, in characters and lines. */
final class Widths {

    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;
    private static final int EXCEL_UNITS = 256;
    private static final float LINE_IN_POINTS = 15.5f;

    /** A width is counted in digits, and eight of these are as wide as nine letters. */
    private static final double LETTERS_IN_A_DIGIT = 9.0 / 8;

    /** What the sides of a cell take. */
    private static final int MARGIN = 2;

    private Widths() {}

    static void set(Sheet sheet, int column, int characters) {
        sheet.setColumnWidth(column, characters * EXCEL_UNITS);
    }

    /** On paper a sheet is as wide as one page. */
    static void fitOnPaper(Sheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Wide enough for the longest word of the heading and for what is filled in below it. */
    static int of(ColumnDefinition column) {
        int word =
                Arrays.stream(column.header().split(" ")).mapToInt(String::length).max().orElse(0);
        return Math.clamp(Math.max(word + 3, content(column)), NARROWEST, WIDEST);
    }

    /** The height of a row in which a text is wrapped between its words. */
    static float height(String text, int width) {
        double letters = (width - MARGIN) * LETTERS_IN_A_DIGIT;
        int lines = 1;
        int used = 0;
        for (var word : text.split(" ")) {
            boolean fits = used == 0 || used + 1 + word.length() <= letters;
            lines += fits ? 0 : 1;
            used = fits ? used + 1 + word.length() : word.length();
        }
        return lines * LINE_IN_POINTS;
    }

    /** The height of a row in which a text of this many characters is wrapped. */
    static float height(int characters, int width) {
        int lines = Math.max(1, (characters + width - 2) / (width - 1));
        return lines * LINE_IN_POINTS;
    }

    private static int content(ColumnDefinition column) {
        var list = column.codeList();
        if (list != null) {
            return list.labels().stream().mapToInt(String::length).max().orElse(0) + 3;
        }
        return column.type() == ColumnType.KEY ? 16 : NARROWEST;
    }
}
