package nl.perspectief.etl.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.Normalised;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.workbook.Row;
import nl.perspectief.etl.workbook.SheetInfo;
import nl.perspectief.etl.workbook.WorkbookFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sheets of a definition in a workbook: by title, by another title, by a title with
 * something behind it, and last by the headings on the sheet. Visible sheets come before hidden
 * ones, which may be old drafts.
 */
final class SheetFinder {

    private final WorkbookFile workbook;
    private final Findings findings;
    private final List<SheetInfo> free;
    private final Map<SheetDefinition, SheetInfo> found = new LinkedHashMap<>();

    /**
     * @param cover the name of the sheet that is the Voorblad
     */
    SheetFinder(WorkbookFile workbook, String cover, Findings findings) {
        this.workbook = workbook;
        this.findings = findings;
        this.free = new ArrayList<>(inOrder(workbook));
        free.removeIf(sheet -> sheet.name().equals(cover));
    }

    /**
     * The sheets in the order in which they are tried: visible ones first, and then by name, for
     * where a tab stands among the others changes nothing.
     */
    static List<SheetInfo> inOrder(WorkbookFile workbook) {
        return workbook.sheets().stream()
                .sorted(Comparator.comparing(SheetInfo::isHidden).thenComparing(SheetInfo::name))
                .toList();
    }

    Map<SheetDefinition, SheetInfo> find(List<SheetDefinition> wanted) throws IOException {
        wanted.forEach(this::findByTitle);
        wanted.forEach(this::findByBeginning);
        for (var sheet : List.copyOf(free)) {
            if (!sheet.isHidden()) {
                findByHeadings(sheet, wanted);
            }
        }
        return found;
    }

    /** Whether a sheet carries the title of a definition, or another title known for it. */
    static boolean isTitled(SheetInfo sheet, SheetDefinition definition) {
        var title = Texts.compact(sheet.name());
        return title.equals(Texts.compact(definition.title()))
                || definition.aliases().stream().anyMatch(a -> title.equals(Texts.compact(a)));
    }

    private void findByTitle(SheetDefinition definition) {
        free.stream()
                .filter(sheet -> isTitled(sheet, definition))
                .findFirst()
                .ifPresent(sheet -> take(definition, sheet));
    }

    /** {@code Plaatsingen Q2}, {@code plaatsing (2)}. */
    private void findByBeginning(SheetDefinition definition) {
        if (found.containsKey(definition)) {
            return;
        }
        var like =
                free.stream()
                        .filter(sheet -> !sheet.isHidden() && begins(sheet, definition))
                        .toList();
        if (like.size() == 1) {
            take(definition, like.getFirst());
        } else if (like.size() > 1) {
            var names = like.stream().map(sheet -> "‘" + sheet.name() + "’").toList();
            findings.about(Fault.E02_TWO_SHEETS, definition.title())
                    .with("bladen", String.join(" en ", names));
            take(definition, like.getFirst());
            free.removeAll(like);
        }
    }

    private static boolean begins(SheetInfo sheet, SheetDefinition definition) {
        var title = Normalised.text(sheet.name()) + " ";
        return title.startsWith(Normalised.text(definition.title()) + " ")
                || definition.aliases().stream()
                        .anyMatch(alias -> title.startsWith(Normalised.text(alias) + " "));
    }

    private void findByHeadings(SheetInfo sheet, List<SheetDefinition> wanted) throws IOException {
        SheetDefinition best = null;
        int bestHits = 0;
        HeadingTexts top = null;
        for (var definition : wanted) {
            if (!found.containsKey(definition)) {
                top = top == null ? top(sheet) : top;
                int hits = hits(definition, top);
                if (hits > bestHits) {
                    best = definition;
                    bestHits = hits;
                }
            }
        }
        if (best != null) {
            take(best, sheet);
        }
    }

    /** Known headings, if there are at least as many as the definition requires; else 0. */
    private static int hits(SheetDefinition definition, HeadingTexts top) {
        @Nullable Headings headings = new HeadingFinder(definition, top).find();
        int hits = headings == null ? 0 : headings.hits();
        long required = definition.columns().stream().filter(c -> c.required()).count();
        return hits >= Math.max(2, required) ? hits : 0;
    }

    private HeadingTexts top(SheetInfo sheet) throws IOException {
        List<Row> top = new ArrayList<>();
        try (var rows = workbook.rows(sheet)) {
            for (var row = rows.next();
                    row != null && row.number() <= HeadingTexts.LAST_ROW;
                    row = rows.next()) {
                top.add(row);
            }
        }
        return new HeadingTexts(top, List.of());
    }

    private void take(SheetDefinition definition, SheetInfo sheet) {
        if (found.putIfAbsent(definition, sheet) == null) {
            free.remove(sheet);
        }
    }
}
