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

    /** Every group keeps so many, however much others have kept. */
    private static final int ALWAYS_KEPT = 100;

    private static final Comparator<At> BY_CELL = Comparator.comparing(At::cell);

    private final Fault fault;
    private final @Nullable String sheet;
    private final @Nullable String column;
    private final Strength strength;
    private final Map<String, String> told = new HashMap<>();
    private final Map<String, String> toldInEnglish = new HashMap<>();
    private final List<At> cells = new ArrayList<>();
    private final Room room;
    private @Nullable At last;
    private int count;

    /** One cell; mostly with one thing to tell at most, and there may be very many. */
    static final class At {

        private final CellAddress cell;
        private Map<String, String> told = Map.of();
        private List<Finding.Related> related = List.of();

        private At(CellAddress cell) {
            this.cell = cell;
        }

        private CellAddress cell() {
            return cell;
        }

        /** What its sentence tells otherwise than the group's. */
        Map<String, String> told() {
            return told;
        }

        private void tell(String place, String value) {
            if (told.isEmpty()) {
                told = Map.of(place, value);
            } else {
                var more = new HashMap<>(told);
                more.put(place, value);
                told = more;
            }
        }

        private void relate(Finding.Related other) {
            var more = new ArrayList<>(related);
            more.add(other);
            related = more;
        }
    }

    FindingGroup(
            Fault fault,
            @Nullable String sheet,
            @Nullable String column,
            Strength strength,
            Room room) {
        this.room = room;
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
        if (severity() == Severity.ERROR) {
            room.countError();
        }
        last = isRoomForOne() ? new At(new CellAddress(row, inColumn)) : null;
        if (last != null) {
            cells.add(last);
        }
        return this;
    }

    private boolean isRoomForOne() {
        boolean isRoom = room.isLeft() && cells.size() < CELLS_KEPT;
        if (isRoom) {
            room.take();
        }
        return isRoom || cells.size() < ALWAYS_KEPT;
    }

    /** Whether the last cell is kept; of one that is only counted nothing need be told. */
    public boolean isLastKept() {
        return last != null;
    }

    /** A cell to look at beside the last one; on this sheet or another. */
    public FindingGroup beside(String ofSheet, int row, int inColumn) {
        if (last != null && inColumn >= 0) {
            var cell = new CellAddress(row, inColumn);
            last.relate(new Finding.Related(last.cell(), Shown.open(ofSheet), cell));
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
            last.tell(place, value);
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
                        new Sentence.Count(count, cells.size()),
                        strength);
        List<Finding.Related> related = new ArrayList<>();
        cells.forEach(at -> related.addAll(at.related));
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
