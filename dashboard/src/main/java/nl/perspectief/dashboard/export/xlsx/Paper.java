package nl.perspectief.dashboard.export.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How sheets come out of a printer. */
final class Paper {

    private static final int CHARACTER = 256;
    private static final float LINE_POINTS = 15;

    /** More than this Excel does not take. */
    private static final float HIGHEST = 409;

    private Paper() {}

    /**
     * Landscape, as wide as the paper, with the snapshot and the page at the foot of it.
     *
     * @param header above each page; may be empty
     */
    static void layOut(Sheet sheet, String header, String snapshot) {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getHeader().setCenter(header);
        sheet.getFooter().setLeft("Perspectief " + snapshot);
        sheet.getFooter().setRight("&P / &N");
    }

    /** The first row comes back on every page, and stays in sight on the screen. */
    static void repeatFirstRow(Sheet sheet) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.createFreezePane(0, 1);
    }

    /**
     * As high as its wrapped texts need: not every program works that out when it opens a file.
     *
     * @param widths of the columns, in characters
     */
    static void fit(Row row, List<String> texts, int... widths) {
        long lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            int width = widths[i];
            lines =
                    Math.max(
                            lines,
                            texts.get(i)
                                    .lines()
                                    .mapToLong(line -> 1 + line.length() / width)
                                    .sum());
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(HIGHEST, lines * LINE_POINTS));
        }
    }

    /** Widths of the first columns, in characters. */
    static void widths(Sheet sheet, int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * CHARACTER);
        }
    }
}
