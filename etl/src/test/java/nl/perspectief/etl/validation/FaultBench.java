package nl.perspectief.etl.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.perspectief.etl.workbook.Xlsx;
import nl.perspectief.sql.Quarter;

/** Where a fault is tried: checks workbooks in a folder of its own. */
record FaultBench(Path folder) {

    CheckResult check(SoundWorkbook workbook) {
        return workbook.check(folder);
    }

    CheckResult named(SoundWorkbook workbook, String name) {
        return workbook.check(folder, name, SoundWorkbook.CONTEXT);
    }

    CheckResult with(SoundWorkbook workbook, CheckContext context) {
        return workbook.check(folder, "werkboek.xlsx", context);
    }

    /** After a delivery of the quarter before. */
    CheckResult after(SoundWorkbook then, SoundWorkbook now) {
        var earlier = (CheckResult.Accepted) then.check(folder);
        var previous = new PreviousDelivery(new Quarter(2026, 2), 1, earlier.delivered().sheets());
        return with(
                now,
                SoundWorkbook.context(
                        (_, _, _) -> previous, List.of(), SoundWorkbook.day("2026-10-14")));
    }

    CheckResult file(Xlsx workbook) {
        return file(workbook.save(folder));
    }

    CheckResult file(Path file) {
        try {
            return new WorkbookChecker()
                    .check(file, file.getFileName().toString(), SoundWorkbook.CONTEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A check of one workbook, as most cases are. */
    static Function<FaultBench, CheckResult> of(SoundWorkbook workbook) {
        return bench -> bench.check(workbook);
    }
}
