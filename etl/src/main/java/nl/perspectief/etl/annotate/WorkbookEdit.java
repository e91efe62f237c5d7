package nl.perspectief.etl.annotate;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.perspectief.etl.workbook.FindingsList;
import org.jspecify.annotations.Nullable;

/** Puts the sheet of findings in front of the others, and takes away what points outside. */
final class WorkbookEdit {

    static final String TITLE = "Bevindingen";

    private final WorkbookPart workbook;
    private final Edits edits = new Edits();
    private final int formerSheet;

    WorkbookEdit(WorkbookPart workbook) {
        this.workbook = workbook;
        this.formerSheet = formerSheet();
    }

    private int formerSheet() {
        for (var name : workbook.names()) {
            if (name.name().equals(FindingsList.MARK)) {
                for (int i = 0; i < workbook.tabs().size(); i++) {
                    if (FindingsList.isOn(workbook.tabs().get(i).name(), name.refersTo())) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    /** The sheet of findings that was put in at an earlier time; null when there is none. */
    WorkbookPart.@Nullable Tab former() {
        return formerSheet < 0 ? null : workbook.tabs().get(formerSheet);
    }

    /** What the sheet of findings is called: a sheet of the sender's own may have the name. */
    String title() {
        var title = TITLE;
        for (int number = 2; isTaken(title); number++) {
            title = "%s (%d)".formatted(TITLE, number);
        }
        return title;
    }

    private boolean isTaken(String title) {
        var former = former();
        return workbook.tabs().stream()
                .filter(tab -> tab != former)
                .anyMatch(tab -> tab.name().equalsIgnoreCase(title));
    }

    /** The sheet in front as a reference needs it: {@code 'Blad 1'!}. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'!";
    }

    /**
     * @param relation the id of the relation with the new sheet
     * @param headings the row that is repeated on paper
     * @param filtered the cells with a filter
     */
    Edits edited(String relation, int headings, String filtered, Formulas formulas) {
        var title = title();
        removeFormer();
        addSheet(title, relation);
        editViews();
        var name = workbook.root().named("definedName");
        editNames(formulas, names(name, title, headings, filtered));
        workbook.privateParts().forEach(range -> edits.remove(range.from(), range.to()));
        return edits;
    }

    private void removeFormer() {
        var former = former();
        if (former != null) {
            edits.remove(former.range().from(), former.range().to());
        }
    }

    private void addSheet(String title, String relation) {
        int number =
                1 + workbook.tabs().stream().mapToInt(WorkbookPart.Tab::number).max().orElse(0);
        edits.insert(
                requireNonNull(workbook.sheets()).to(),
                "<%s xmlns:r=\"%s\" name=\"%s\" sheetId=\"%d\" r:id=\"%s\"/>"
                        .formatted(
                                workbook.root().named("sheet"),
                                workbook.dialect().relations(),
                                title,
                                number,
                                relation));
    }

    /** The workbook opens on the findings; views that were saved no longer say by whom. */
    private void editViews() {
        for (var view : workbook.views()) {
            edits.replace(view, view.tag().without("activeTab").without("firstSheet"));
        }
        int number = 0;
        for (var view : workbook.savedViews()) {
            number++;
            edits.replace(view, view.tag().with("name", "Weergave " + number));
        }
    }

    /**
     * The names that the sheet of findings needs: for its filter, for its headings on paper, and to
     * be known again.
     *
     * @param element how a name is written in this workbook
     */
    static String names(String element, String title, int headings, String filtered) {
        var sheet = Ascii.escaped(quoted(title));
        var line = "<%1$s name=\"%2$s\"%3$s>%4$s</%1$s>";
        return line.formatted(
                        element,
                        "_xlnm._FilterDatabase",
                        " localSheetId=\"0\" hidden=\"1\"",
                        sheet + absolute(filtered))
                + line.formatted(
                        element,
                        "_xlnm.Print_Titles",
                        " localSheetId=\"0\"",
                        "%s$%d:$%d".formatted(sheet, headings, headings))
                + line.formatted(element, FindingsList.MARK, " hidden=\"1\"", sheet + "$A$1");
    }

    private static String absolute(String cells) {
        return cells.toUpperCase(Locale.ROOT).replaceAll("([A-Z]+)(\\d+)", "\\$$1\\$$2");
    }

    private void editNames(Formulas formulas, String added) {
        for (var name : workbook.names()) {
            boolean isOurs = name.name().equals(FindingsList.MARK);
            boolean isOfFormer = formerSheet >= 0 && name.sheet() == formerSheet;
            if (isOurs || isOfFormer || formulas.pointOutside(name.refersTo())) {
                edits.remove(name.start().from(), name.to());
            } else if (name.sheet() >= 0) {
                var moved = Integer.toString(moved(name.sheet()));
                edits.replace(name.start(), name.start().tag().with("localSheetId", moved));
            }
        }
        var list = workbook.nameList();
        if (list == null) {
            var around = workbook.root().named("definedNames");
            edits.insert(workbook.afterSheets(), "<%s>%s</%s>".formatted(around, added, around));
        } else {
            edits.append(list, workbook.namesEnd(), added);
        }
    }

    private int moved(int sheet) {
        return formerSheet < 0 || sheet < formerSheet ? sheet + 1 : sheet;
    }

    /** The names that stand for cells of another workbook. */
    static Set<String> outsideNames(List<WorkbookPart.Name> names) {
        Set<String> outside = new HashSet<>();
        var formulas = new Formulas(Set.of());
        for (var name : names) {
            if (formulas.pointOutside(name.refersTo())) {
                outside.add(name.name().toUpperCase(Locale.ROOT));
            }
        }
        return outside;
    }
}
