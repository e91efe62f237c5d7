package nl.perspectief.etl.validation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.privacy.BsnLike;
import nl.perspectief.etl.privacy.BsnWord;
import nl.perspectief.etl.privacy.Kind;
import nl.perspectief.etl.privacy.PersonalData;
import nl.perspectief.etl.workbook.Cell;
import nl.perspectief.etl.workbook.Row;
import org.jspecify.annotations.Nullable;

/** Looks through the cells of one sheet for BSNs and other personal data. */
final class SheetScreen {

    /** A longer text explains something; it is no heading or label of what stands beside it. */
    private static final int LONGEST_LABEL = 40;

    private static final int LAST_HEADING_ROW = 25;

    private final String sheet;
    private final boolean isWordAround;
    private final Findings forbidden;
    private final PersonalHits personal;
    private final Set<CellAddress> told = new HashSet<>();
    private final BitSet hasWord = new BitSet();
    private final List<Hit> hits = new ArrayList<>();
    private Row headings = new Row(0, false, false, new Cell[0]);
    private int mostTexts;
    private final Map<Column, Tally<CellAddress>> tallies = new LinkedHashMap<>();

    /** Numbers with letters before them are judged apart: they may be pseudonyms made of a BSN. */
    private record Column(int number, boolean hasLetters) {}

    private record Hit(Kind kind, CellAddress cell, String text) {}

    /**
     * @param isWordAround whether the name of the file or the sheet speaks of BSNs
     */
    SheetScreen(String sheet, boolean isWordAround, Findings forbidden, PersonalHits personal) {
        this.sheet = sheet;
        this.isWordAround = isWordAround;
        this.forbidden = forbidden;
        this.personal = personal;
    }

    void accept(Row row) {
        findHeadings(row);
        @Nullable String before = null;
        List<CellAddress> waiting = new ArrayList<>();
        for (var cell : row.cells()) {
            if (cell != null) {
                var text = cell instanceof Cell.Text(_, _, var written) ? written : "";
                boolean isLabel = text.length() <= LONGEST_LABEL && BsnWord.isIn(text);
                if (isLabel) {
                    waiting.forEach(this::forbid);
                    hasWord.set(cell.column());
                }
                waiting.clear();
                boolean isBeside =
                        isWordAround
                                || BsnWord.isIn(text)
                                || before != null && BsnWord.isIn(before);
                look(cell, text, isBeside, waiting);
                before = text.length() <= LONGEST_LABEL ? text : null;
            }
        }
    }

    /** The headings are the row with most texts among the first. */
    private void findHeadings(Row row) {
        int texts = 0;
        for (var cell : row.cells()) {
            texts += cell instanceof Cell.Text ? 1 : 0;
        }
        if (row.number() <= LAST_HEADING_ROW && texts > mostTexts) {
            mostTexts = texts;
            headings = row;
        }
    }

    /**
     * @param waiting takes the cell when only a label behind it could make a BSN of its number
     */
    private void look(Cell cell, String text, boolean isBeside, List<CellAddress> waiting) {
        var address = new CellAddress(cell.row(), cell.column());
        for (var number : numbers(cell, text)) {
            tallies.computeIfAbsent(
                            new Column(cell.column(), number.hasLetters()), _ -> new Tally<>())
                    .add(number.passes(), address, Long.toString(number.number()));
            if (number.passes()) {
                if (isBeside) {
                    forbid(address);
                } else {
                    waiting.add(address);
                }
            }
        }
        for (var found : PersonalData.in(text)) {
            if (found.kind() != Kind.BSN) {
                hits.add(
                        new Hit(found.kind(), address, text.substring(found.start(), found.end())));
            }
        }
    }

    private static List<BsnLike> numbers(Cell cell, String text) {
        return switch (cell) {
            case Cell.Text _ -> BsnLike.in(text);
            case Cell.Number number when !number.isDate() && BsnLike.is(number.value()) ->
                    List.of(new BsnLike((long) number.value(), 0, 0, false));
            default -> List.of();
        };
    }

    /** The column's heading; its letters when it has none. */
    private String heading(int column) {
        return headings.cellOrNull(column) instanceof Cell.Text heading
                ? heading.text()
                : CellAddress.letters(column);
    }

    private void forbid(CellAddress cell) {
        if (told.add(cell)) {
            forbidden.about(Fault.E10_WORD, sheet).at(cell.row(), cell.column());
        }
    }

    /** To be called after the last row. */
    void end() {
        hits.forEach(hit -> tell(hit.kind(), hit.cell(), hit.text()));
        tallies.forEach(this::judge);
    }

    private void tell(Kind kind, CellAddress cell, String text) {
        personal.inCell(kind, sheet, heading(cell.column()), cell, text);
    }

    private void judge(Column column, Tally<CellAddress> tally) {
        if (tally.isNoChance()) {
            var group = forbidden.about(Fault.E10_COLUMN, sheet, heading(column.number()));
            tally.passing().forEach(one -> group.at(one.where().row(), one.where().column()));
            group.found(Integer.toString(tally.passing().size()))
                    .with("van", Integer.toString(tally.numbers()));
        } else if (hasWord.get(column.number())) {
            tally.passing().forEach(one -> forbid(one.where()));
        } else {
            tally.passing().forEach(one -> tell(Kind.BSN, one.where(), one.text()));
        }
    }
}
