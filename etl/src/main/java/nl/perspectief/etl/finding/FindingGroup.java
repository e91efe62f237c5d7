package nl.perspectief.etl.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Equal faults on their way to one finding: their cells, and what the sentence tells. What is told
 * after {@link #at} belongs to that cell; the first value of each place stands for the group.
 */
public final class FindingGroup {

    /** More cells than this are counted, not kept: nobody mends them one by one. */
    static final int CELLS_KEPT = 50_000;

    private static final Comparator<At> BY_CELL = Comparator.comparing(At::cell);

    private final Fault fault;
    private final @Nullable String sheet;
    private final @Nullable String column;
    private final Strength strength;
    private final Map<String, String> told = new HashMap<>();
    private final Map<String, String> toldInEnglish = new HashMap<>();
    private final List<At> cells = new ArrayList<>();
    private @Nullable At last;
    private int count;

    /**
     * One cell.
     *
     * @param told what its sentence tells otherwise than the group's
     */
    record At(CellAddress cell, Map<String, String> told, List<Finding.Related> related) {}

    FindingGroup(Fault fault, @Nullable String sheet, @Nullable String column, Strength strength) {
        this.fault = fault;
        this.sheet = sheet;
        this.column = column;
        this.strength = strength;
    }

    Severity severity() {
        return strength.severity();
    }

    /** How many cells there are so far. */
    public int count() {
        return count;
    }

    /**
     * One more cell.
     *
     * @param row from 1
     * @param inColumn from 0
     */
    public FindingGroup at(int row, int inColumn) {
        count++;
        last = new At(new CellAddress(row, inColumn), new HashMap<>(2), new ArrayList<>(1));
        if (count <= CELLS_KEPT) {
            cells.add(last);
        }
        return this;
    }

    /** A cell to look at beside the last one; on this sheet or another. */
    public FindingGroup beside(String ofSheet, int row, int inColumn) {
        if (last != null && inColumn >= 0) {
            var cell = new CellAddress(row, inColumn);
            last.related().add(new Finding.Related(last.cell(), Shown.open(ofSheet), cell));
        }
        return this;
    }

    /** What was found, fit to be shown. */
    public FindingGroup found(String value) {
        return with("gevonden", value);
    }

    /** Fills a place of the sentence. */
    public FindingGroup with(String place, String value) {
        var first = told.putIfAbsent(place, value);
        if (first != null && last != null && !first.equals(value)) {
            last.told().put(place, value);
        }
        return this;
    }

    /** Fills a place of the sentence with words that are others in English. */
    public FindingGroup with(String place, String dutch, String english) {
        toldInEnglish.putIfAbsent(place, english);
        return with(place, dutch);
    }

    Finding finding() {
        cells.sort(BY_CELL);
        var sentence =
                new Sentence(
                        fault,
                        sheet == null ? null : Shown.open(sheet),
                        column == null ? null : Shown.open(column),
                        Map.copyOf(told),
                        Map.copyOf(toldInEnglish),
                        count,
                        strength);
        List<Finding.Related> related = new ArrayList<>();
        cells.forEach(at -> related.addAll(at.related()));
        return new Finding(
                fault.rule(),
                severity(),
                sentence.sheet(),
                cells.stream().map(At::cell).toList(),
                sentence.column(),
                sentence.found(),
                sentence.dutch().message(),
                sentence.dutch().advice(),
                sentence.english(),
                related,
                new EachCell(sentence, List.copyOf(cells)),
                null);
    }
}
