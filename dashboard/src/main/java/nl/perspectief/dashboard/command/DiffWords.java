package nl.perspectief.dashboard.command;

import static nl.perspectief.dashboard.language.Language.DUTCH;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.figure.FigureChange;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.etl.difference.CellChange;
import nl.perspectief.etl.difference.LoneRow;
import nl.perspectief.etl.difference.RowChange;
import nl.perspectief.etl.difference.SheetDifference;
import nl.perspectief.etl.sheet.CoverSheet;
import org.jspecify.annotations.Nullable;

/** Two workbooks side by side in plain Dutch; long lists are cut short, and say so. */
final class DiffWords {

    private static final int SHOWN_ROWS = 10;
    private static final String EMPTY = "leeg";

    private final DiffCommand.Compared compared;
    private final CoverSheet cover;
    private final List<String> lines = new ArrayList<>();

    DiffWords(DiffCommand.Compared compared, CoverSheet cover) {
        this.compared = compared;
        this.cover = cover;
    }

    List<String> lines() {
        lines.add(
                "%s, %s: van %s naar %s"
                        .formatted(
                                cover.municipalityCode(),
                                cover.programme(),
                                compared.before().name(),
                                compared.after().name()));
        addFaults(compared.before());
        addFaults(compared.after());
        if (compared.difference().isEmpty()) {
            lines.add("Er is niets veranderd.");
        }
        addCover();
        compared.difference().sheets().stream()
                .filter(SheetDifference::isOtherwise)
                .forEach(this::addSheet);
        addFigures();
        return lines;
    }

    private void addFaults(DiffCommand.Side side) {
        if (!side.isAccepted()) {
            lines.add(
                    "Let op: %s heeft fouten (%s) en zou worden teruggestuurd. Wat niet te lezen is, telt hier als leeg."
                            .formatted(
                                    side.name(), CheckWords.rulesBroken(side.checked().result())));
        }
    }

    private void addCover() {
        var changes = compared.difference().cover();
        if (!changes.isEmpty()) {
            lines.add("");
            lines.add("Voorblad");
            changes.forEach(change -> lines.add("  " + words(change)));
        }
    }

    private void addSheet(SheetDifference sheet) {
        lines.add("");
        lines.add("%s: %s".formatted(sheet.title(), counts(sheet)));
        addColumns("kolom erbij", sheet.columnsAdded());
        addColumns("kolom weg", sheet.columnsGone());
        addRows("nieuw", sheet.added().stream().map(DiffWords::words).toList());
        addRows("gewijzigd", sheet.changed().stream().map(DiffWords::words).toList());
        addRows("verdwenen", sheet.gone().stream().map(DiffWords::words).toList());
    }

    private static String counts(SheetDifference sheet) {
        return switch (sheet.side()) {
            case AFTER ->
                    "nieuw blad, %s".formatted(DUTCH.counted(sheet.rowsAfter(), "rij", "rijen"));
            case BEFORE ->
                    "niet meer geleverd, eerst %s"
                            .formatted(DUTCH.counted(sheet.rowsBefore(), "rij", "rijen"));
            case BOTH ->
                    "van %s naar %s; %s"
                            .formatted(
                                    DUTCH.count(sheet.rowsBefore()),
                                    DUTCH.counted(sheet.rowsAfter(), "rij", "rijen"),
                                    sheet.isByRow()
                                            ? changes(sheet)
                                            : "een ander kwartaal, dus niet per rij vergeleken");
        };
    }

    private static String changes(SheetDifference sheet) {
        return "%d nieuw, %d gewijzigd, %d verdwenen"
                .formatted(sheet.added().size(), sheet.changed().size(), sheet.gone().size());
    }

    private void addColumns(String what, List<String> headings) {
        headings.forEach(heading -> lines.add("  %s: %s".formatted(what, heading)));
    }

    private void addRows(String what, List<String> rows) {
        rows.stream()
                .limit(SHOWN_ROWS)
                .forEach(row -> lines.add("  %-10s %s".formatted(what, row)));
        if (rows.size() > SHOWN_ROWS) {
            lines.add(
                    "  %-10s … en nog %s (alles met --json)"
                            .formatted(what, DUTCH.count(rows.size() - SHOWN_ROWS)));
        }
    }

    private static String words(LoneRow row) {
        return ("rij %d  %s".formatted(row.row(), row.key())).stripTrailing();
    }

    private static String words(RowChange change) {
        var place =
                change.rowBefore() == change.rowAfter()
                        ? "rij %d".formatted(change.rowAfter())
                        : "rij %d (was %d)".formatted(change.rowAfter(), change.rowBefore());
        return "%s  %s  %s"
                .formatted(
                        place,
                        change.key(),
                        change.cells().stream()
                                .map(DiffWords::words)
                                .collect(Collectors.joining("; ")));
    }

    private static String words(CellChange change) {
        var column =
                change.cell() == null
                        ? change.column()
                        : "%s (%s)".formatted(change.column(), change.cell());
        var before = orEmpty(change.before());
        var after = orEmpty(change.after());
        return before.equals(after)
                ? "%s: een andere waarde (%s)".formatted(column, after)
                : "%s: %s → %s".formatted(column, before, after);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? EMPTY : value;
    }

    private void addFigures() {
        lines.add("");
        var figures = compared.figures();
        if (figures == null) {
            lines.add(
                    "Het effect op de cijfers is niet te berekenen zolang een van de werkboeken fouten heeft.");
        } else if (figures.main().isEmpty()) {
            lines.add(
                    "De belangrijkste cijfers blijven gelijk%s."
                            .formatted(figures.all().isEmpty() ? "" : " (andere wel: zie --json)"));
        } else {
            lines.add("Effect op de cijfers van deze gemeente");
            figures.main().stream().filter(this::isNear).forEach(this::addFigure);
            long further = figures.main().stream().filter(change -> !isNear(change)).count();
            if (further > 0) {
                lines.add(
                        "  … en nog %s over andere kwartalen (alles met --json)"
                                .formatted(DUTCH.counted(further, "cijfer", "cijfers")));
            }
        }
    }

    /** Years, and the quarter of the later workbook. */
    private boolean isNear(FigureChange change) {
        var period = change.after().period();
        return period.type() == PeriodType.YEAR || period.first().equals(cover.quarter());
    }

    private void addFigure(FigureChange change) {
        lines.add(
                "  %-40s %-8s %s → %s"
                        .formatted(
                                name(change),
                                change.after().period(),
                                ShownFigure.words(change.before()),
                                ShownFigure.words(change.after())));
    }

    /** The retention's name tells three horizons; one of them is shown. */
    private static String name(FigureChange change) {
        return change.indicator().nameNl().replace("13 / 26 / 52 weken", "26 weken");
    }
}
