package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Paid work without a gap of more than 31 days: one or more rows of one trajectory, bridged. */
record Spell(List<Placement> rows, LocalDate referenceDate) {

    private static final int BRIDGED_DAYS = 31;
    private static final int CONFIRMATION_HOLDS_DAYS = 92;

    private static final Comparator<String> TEXT = Comparator.nullsLast(Comparator.naturalOrder());

    /** Of rows that start on the same day, the first speaks for the spell; open ones come last. */
    private static final Comparator<Placement> ORDER =
            Comparator.comparing(Placement::start)
                    .thenComparing(Placement::end, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Placement::type)
                    .thenComparing(Placement::sector, TEXT)
                    .thenComparing(Placement::localEmployer, TEXT)
                    .thenComparing(Placement::subsidy, TEXT);

    /** How long someone was seen in work, and whether the end was seen. */
    record Seen(long days, boolean isEnded) {}

    /** The spells of one trajectory's paid rows, the earliest first. */
    static List<Spell> bridge(List<Placement> paidRows, LocalDate referenceDate) {
        List<Spell> spells = new ArrayList<>();
        List<Placement> current = new ArrayList<>();
        for (var row : paidRows.stream().sorted(ORDER).toList()) {
            if (!current.isEmpty() && !continues(current, row, referenceDate)) {
                spells.add(new Spell(List.copyOf(current), referenceDate));
                current.clear();
            }
            current.add(row);
        }
        if (!current.isEmpty()) {
            spells.add(new Spell(List.copyOf(current), referenceDate));
        }
        return spells;
    }

    /** An open row has no end yet, so whatever follows belongs to it. */
    private static boolean continues(
            List<Placement> rows, Placement next, LocalDate referenceDate) {
        for (var row : rows) {
            var end = row.end();
            if (end == null
                    || row.isOpenAt(referenceDate)
                    || ChronoUnit.DAYS.between(end, next.start()) <= BRIDGED_DAYS) {
                return true;
            }
        }
        return false;
    }

    /** Which of some rows comes first. */
    static Placement first(List<Placement> rows) {
        return rows.stream().min(ORDER).orElseThrow();
    }

    /** The row whose facts are those of the spell. */
    Placement firstRow() {
        return rows.getFirst();
    }

    /** The part of it that was worked for the first employer, bridged in itself. */
    Spell withFirstEmployer() {
        var employer = firstRow().employerNumber();
        var sameEmployer =
                rows.stream().filter(row -> Objects.equals(row.employerNumber(), employer));
        return bridge(sameEmployer.toList(), referenceDate).getFirst();
    }

    LocalDate start() {
        return firstRow().start();
    }

    /** From the start to the reference date. */
    long observableDays() {
        return daysUntil(referenceDate);
    }

    boolean isOpen() {
        return rows.stream().anyMatch(row -> row.isOpenAt(referenceDate));
    }

    /** The main reading: an open spell is followed up to the last day it was known of. */
    Seen seen() {
        return isOpen()
                ? new Seen(daysUntil(lastKnown()), false)
                : new Seen(daysUntil(lastDayOfWork().plusDays(1)), true);
    }

    /** The low bound: an unconfirmed spell ended the day after it was last known of. */
    Seen seenAtLeast() {
        return isUnconfirmed() ? new Seen(seen().days() + 1, true) : seen();
    }

    /** The high bound: an unconfirmed spell still runs. */
    Seen seenAtMost() {
        return isUnconfirmed() ? new Seen(daysUntil(referenceDate), false) : seen();
    }

    boolean isUnconfirmed() {
        if (!isOpen()) {
            return false;
        }
        var confirmed = latest(Placement::lastConfirmed);
        return confirmed == null
                || ChronoUnit.DAYS.between(confirmed, referenceDate) > CONFIRMATION_HOLDS_DAYS;
    }

    private LocalDate lastKnown() {
        var known = start();
        for (var row : rows) {
            var end = row.end();
            known = later(known, row.start());
            known = later(known, row.lastConfirmed());
            if (end != null && !row.isOpenAt(referenceDate)) {
                known = later(known, end.plusDays(1));
            }
        }
        return known;
    }

    private LocalDate lastDayOfWork() {
        var last = latest(Placement::end);
        if (last == null) {
            throw new IllegalStateException("Only a spell that has ended has a last day");
        }
        return last;
    }

    private long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(start(), day);
    }

    private @Nullable LocalDate latest(Function<Placement, @Nullable LocalDate> which) {
        LocalDate latest = null;
        for (var row : rows) {
            var day = which.apply(row);
            if (day != null && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return latest;
    }

    private static LocalDate later(LocalDate known, @Nullable LocalDate other) {
        return other != null && other.isAfter(known) ? other : known;
    }
}
