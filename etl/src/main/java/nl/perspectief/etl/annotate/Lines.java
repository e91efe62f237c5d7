package nl.perspectief.etl.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Turns findings into lines: first each finding as a whole, then cell by cell. */
final class Lines {

    /**
     * Excel opens at most 65 530 links on a sheet; beyond this cells below each other share one.
     */
    private static final int SEPARATE_CELLS_AT_MOST = 60_000;

    private final Map<String, String> sheets;

    /**
     * @param sheets the sheets that a link can go to: their name by the name that is told
     */
    private Lines(Map<String, String> sheets) {
        this.sheets = sheets;
    }

    static List<Line> of(List<Finding> findings, Map<String, String> sheets) {
        long cells = findings.stream().mapToLong(finding -> finding.cells().size()).sum();
        var lines = new Lines(sheets);
        var ordered = findings.stream().sorted(Comparator.comparing(Look::of)).toList();
        List<Line> all = new ArrayList<>();
        ordered.forEach(finding -> all.add(lines.group(finding)));
        for (var finding : ordered) {
            if (cells <= SEPARATE_CELLS_AT_MOST) {
                Remark.of(finding).forEach(remark -> all.add(lines.cell(remark)));
            } else {
                Runs.of(finding.cells()).forEach(run -> all.add(lines.run(finding, run)));
            }
        }
        return all;
    }

    private Line group(Finding finding) {
        var cells = finding.cells();
        var first = cells.isEmpty() ? new CellAddress(1, 0) : cells.getFirst();
        return line(
                true,
                finding,
                place(finding),
                new Area(first, first),
                cells.size(),
                finding.message(),
                Remark.todo(finding));
    }

    private static String place(Finding finding) {
        var cells = finding.cells();
        return switch (cells.size()) {
            case 0 -> finding.sheet() == null ? "" : Wording.WHOLE_SHEET;
            case 1 -> cells.getFirst().toString();
            default -> "%s en nog %s".formatted(cells.getFirst(), Wording.number(cells.size() - 1));
        };
    }

    private Line cell(Remark remark) {
        var area = new Area(remark.cell(), remark.cell());
        return line(
                false, remark.finding(), area.toString(), area, 1, remark.what(), remark.todo());
    }

    private Line run(Finding finding, Area run) {
        int rows = run.last().row() - run.first().row() + 1;
        return line(
                false, finding, run.toString(), run, rows, finding.message(), Remark.todo(finding));
    }

    private Line line(
            boolean isGroup,
            Finding finding,
            String place,
            Area area,
            int count,
            String what,
            String todo) {
        var sheet = finding.sheet();
        return new Line(
                isGroup,
                Look.of(finding),
                finding.rule(),
                sheet == null ? Wording.WHOLE_FILE : sheet,
                place,
                link(sheet, area),
                finding.column() == null ? "" : finding.column(),
                count,
                what,
                todo);
    }

    private String link(@Nullable String sheet, Area area) {
        var name = sheet == null ? null : sheets.get(sheet);
        return name == null ? "" : WorkbookEdit.quoted(name) + area;
    }
}
