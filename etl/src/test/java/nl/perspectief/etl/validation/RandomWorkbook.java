package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.day;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A sound workbook with a few rows more, and what was done to it. */
record RandomWorkbook(Base base, List<Change> changes) {

    private static final int TRAJECTORIES = 6;

    /** The kind of workbook it was. */
    enum Base {
        IMPULS,
        BOTOC,
        MODE_B
    }

    SoundWorkbook workbook() {
        var workbook = sound();
        changes.forEach(change -> change.apply(workbook));
        return workbook;
    }

    SoundWorkbook sound() {
        return switch (base) {
            case IMPULS -> withPersons(SoundWorkbook.impuls());
            case BOTOC -> withPersons(SoundWorkbook.botoc());
            case MODE_B -> SoundWorkbook.modeB();
        };
    }

    private static SoundWorkbook withPersons(SoundWorkbook workbook) {
        for (int i = 0; i < TRAJECTORIES; i++) {
            workbook.row(
                    "trajectories",
                    "trajectory_number=QX%d-t, referral_date=2026-02-1%d, referring_domain=Jeugd, age_class=16-17"
                            .formatted(i, 3 + i));
            workbook.row(
                    "placements",
                    "placement_number=QX%d-p, trajectory_number=QX%d-t, placement_start=2026-03-1%d, status=In dienst, last_confirmed=2026-09-1%d, placement_type=Regulier"
                            .formatted(i, i, 3 + i, i));
        }
        return workbook.set("placements", 2, "placement_end", day("2027-03-31"));
    }

    /** The smallest one that still fails, found by leaving out one change after the other. */
    RandomWorkbook smallest(Predicate<RandomWorkbook> holds) {
        for (int i = 0; i < changes.size(); i++) {
            List<Change> fewer = new ArrayList<>(changes);
            fewer.remove(i);
            var smaller = new RandomWorkbook(base, fewer);
            if (!holds.test(smaller)) {
                return smaller.smallest(holds);
            }
        }
        return this;
    }
}
