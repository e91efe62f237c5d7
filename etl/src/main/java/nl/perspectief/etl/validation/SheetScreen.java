package nl.perspectief.etl.validation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final BitSet isWordAbove = new BitSet();
    private final Map<Integer, String> headings = new LinkedHashMap<>();
    private final Map<Column, Tally<CellAddress>> tallies = new LinkedHashMap<>();

    /** Numbers with letters before them are judged apart: they may be pseudonyms made of a BSN. */
    private record Column(int number, boolean hasLetters) {}

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
        @Nullable String before = null;
        List<CellAddress> waiting = new ArrayList<>();
        for (var cell : row.cells()) {
            if (cell != null) {
                var text = cell instanceof Cell.Text(_, _, var written) ? written : "";
                boolean isLabel = text.length() <= LONGEST_LABEL && BsnWord.isIn(text);
                if (isLabel) {
                    waiting.forEach(this::forbid);
                    isWordAbove.set(cell.column());
                }
                waiting.clear();
                boolean isBeside =
                        isWordAround
                                || isWordAbove.get(cell.column())
                                || BsnWord.isIn(text)
                                || before != null && BsnWord.isIn(before);
                look(cell, text, isBeside, waiting);
                before = text.length() <= LONGEST_LABEL ? text : null;
            }
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
        boolean isFree = !text.isEmpty() && lookAtText(text, address);
        if (isFree && cell.row() <= LAST_HEADING_ROW && text.length() <= LONGEST_LABEL) {
            headings.putIfAbsent(cell.column(), text);
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

    /** Whether nothing was found. */
    private boolean lookAtText(String text, CellAddress address) {
        var all = PersonalData.in(text);
        for (var found : all) {
            if (found.kind() != Kind.BSN) {
                var words = text.substring(found.start(), found.end());
                personal.inCell(found.kind(), sheet, heading(address.column()), address, words);
            }
        }
        return all.isEmpty();
    }

    private String heading(int column) {
        return headings.getOrDefault(column, CellAddress.letters(column));
    }

    private void forbid(CellAddress cell) {
        forbidden.about(Fault.E10_WORD, sheet).at(cell.row(), cell.column());
    }

    /** To be called after the last row. */
    void end() {
        tallies.forEach(
                (column, tally) -> {
                    var heading = heading(column.number());
                    if (tally.isNoChance()) {
                        var group = forbidden.about(Fault.E10_COLUMN, sheet, heading);
                        tally.passing()
                                .forEach(one -> group.at(one.where().row(), one.where().column()));
                        group.found(Integer.toString(tally.passing().size()))
                                .with("van", Integer.toString(tally.numbers()));
                    } else {
                        tally.passing()
                                .forEach(
                                        one ->
                                                personal.inCell(
                                                        Kind.BSN,
                                                        sheet,
                                                        heading,
                                                        one.where(),
                                                        one.text()));
                    }
                });
    }
}
