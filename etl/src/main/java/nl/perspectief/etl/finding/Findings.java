package nl.perspectief.etl.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to say about one file, grouped as it is told: a thousand equal faults are one
 * finding with a thousand cells. Filled along the way, read once.
 */
public final class Findings {

    private final Map<Subject, FindingGroup> groups = new LinkedHashMap<>();
    private final Room room = new Room();
    private final LocalDate on;

    /** What makes faults equal. */
    private record Subject(
            Fault fault, @Nullable String sheet, @Nullable String column, String detail) {}

    /**
     * @param on the day of the check: on it a rule may still be on trial
     */
    public Findings(LocalDate on) {
        this.on = on;
    }

    /** For a look at something that is not judged: what is found is not told. */
    public Findings apart() {
        return new Findings(on);
    }

    /** Faults about the file as a whole. */
    public FindingGroup about(Fault fault) {
        return group(new Subject(fault, null, null, ""));
    }

    /** Faults about a sheet, by the name the sender gave it. */
    public FindingGroup about(Fault fault, String sheet) {
        return group(new Subject(fault, sheet, null, ""));
    }

    /** Faults in a column, by the heading the sender gave it. */
    public FindingGroup about(Fault fault, String sheet, String column) {
        return group(new Subject(fault, sheet, column, ""));
    }

    /**
     * Faults in a column that are told apart by what is found.
     *
     * @param detail equal for equal faults; never shown
     */
    public FindingGroup about(Fault fault, String sheet, String column, String detail) {
        return group(new Subject(fault, sheet, column, detail));
    }

    /** Faults about the file that the detail tells apart; it is never shown. */
    public FindingGroup aboutTheFile(Fault fault, String detail) {
        return group(new Subject(fault, null, null, detail));
    }

    /** Faults about a sheet that the detail tells apart; it is never shown. */
    public FindingGroup aboutASheet(Fault fault, String sheet, String detail) {
        return group(new Subject(fault, sheet, null, detail));
    }

    private FindingGroup group(Subject subject) {
        return groups.computeIfAbsent(
                subject,
                key ->
                        new FindingGroup(
                                key.fault(),
                                key.sheet(),
                                key.column(),
                                Rules.rule(key.fault().rule()).on(on),
                                room));
    }

    /** How many cells the errors are about so far. */
    public int errorCells() {
        return room.errors();
    }

    /** How many findings there are so far. */
    public int size() {
        return groups.size();
    }

    /** Errors first, then warnings and remarks; within these in the order they were met. */
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        groups.values().forEach(group -> all.add(group.finding()));
        all.sort(Comparator.comparing(Finding::severity));
        return all;
    }
}
