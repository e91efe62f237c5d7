package nl.perspectief.etl.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that is said about one cell: one colour, one comment. */
final class CellNotes {

    private final List<Remark> remarks = new ArrayList<>();

    void add(Remark remark) {
        if (remarks.stream().anyMatch(known -> isSame(known, remark))) {
            return; // as when merged cells say the same
        }
        remarks.add(remark);
        remarks.sort(Comparator.comparing(Remark::look)); // stable: the order of the findings stays
    }

    private static boolean isSame(Remark one, Remark other) {
        return one.finding() == other.finding() && one.what().equals(other.what());
    }

    /** The look of what weighs most. */
    Look look() {
        return remarks.getFirst().look();
    }

    /** What weighs most comes first. */
    List<Remark> remarks() {
        return remarks;
    }

    void addAll(CellNotes others) {
        others.remarks.forEach(this::add);
    }
}
