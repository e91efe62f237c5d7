package nl.perspectief.dashboard.export.xlsx;

import java.util.List;
import java.util.Set;
import nl.perspectief.dashboard.export.AboutLine;
import nl.perspectief.dashboard.export.ExportDescription;
import nl.perspectief.dashboard.export.xlsx.Styles.Look;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The first sheet: what these figures are, and what a reader should know of them. */
final class Cover {

    private static final int LABEL = 30;
    private static final int TEXT = 110;
    private static final int MOST_LINES = 20;

    /** Told above all others. */
    private static final Set<String> ON_TOP = Set.of("title", "invented");

    private final Sheet sheet;
    private final Styles styles;
    private int next;

    Cover(Sheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /**
     * @param sheets what stands on which sheet, in a sentence
     */
    void write(ExportDescription description, AboutLine sheets) {
        Paper.widths(sheet, LABEL, TEXT);
        styles.text(row(), 0, description.title(), Look.TITLE);
        for (AboutLine line : description.about()) {
            if (line.key().equals("invented")) {
                Row row = row();
                styles.text(row, 0, line.label(), Look.WARNING);
                styles.text(row, 1, line.text(), Look.WARNING);
            }
        }
        row();
        tell(description, sheets);
        description.about().stream().skip(1).forEach(line -> tell(description, line));
    }

    private void tell(ExportDescription description, AboutLine line) {
        if (ON_TOP.contains(line.key())) {
            return;
        }
        switch (line.key()) {
            case "as_of" -> styles.day(label(line.label()), 1, description.snapshot().asOf());
            case "rows" ->
                    styles.number(label(line.label()), 1, description.rows(), Look.WHOLE_LEFT);
            default -> texts(line.label(), line.text().lines().toList());
        }
    }

    private Row label(String label) {
        Row row = row();
        styles.text(row, 0, label, Look.LABEL);
        return row;
    }

    /** What does not fit in one cell goes on below it. */
    private void texts(String label, List<String> lines) {
        for (int from = 0; from < lines.size(); from += MOST_LINES) {
            String text =
                    String.join(
                            "\n", lines.subList(from, Math.min(from + MOST_LINES, lines.size())));
            Row row = label(from == 0 ? label : "");
            styles.text(row, 1, text, Look.WRAPPED);
            Paper.fit(row, List.of(label, text), LABEL, TEXT);
        }
    }

    private Row row() {
        return sheet.createRow(next++);
    }
}
