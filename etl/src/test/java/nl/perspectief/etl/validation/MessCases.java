package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.impuls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.perspectief.etl.workbook.Xlsx;

/** Cases of one kind of mess after the other, by its number in the table of the design. */
abstract class MessCases {

    private final List<FaultCase> cases = new ArrayList<>();

    final List<FaultCase> cases() {
        return List.copyOf(cases);
    }

    final void read(int number, String fault, SoundWorkbook workbook, String findings) {
        add(number, fault, FaultBench.of(workbook), "ACCEPTED", findings);
    }

    final void returned(int number, String fault, SoundWorkbook workbook, String findings) {
        add(number, fault, FaultBench.of(workbook), "RETURNED", findings);
    }

    final void add(
            int number,
            String fault,
            Function<FaultBench, CheckResult> check,
            String outcome,
            String findings) {
        cases.add(new FaultCase("m%02d".formatted(number), fault, check, outcome, findings));
    }

    /** One cell in which nothing is wrong. */
    final void fine(int number, String sheet, String column, Object... values) {
        for (var value : values) {
            read(
                    number,
                    "%s: %s".formatted(column, shown(value)),
                    impuls().set(sheet, 0, column, value),
                    "");
        }
    }

    /** One cell that cannot be read. */
    final void unreadable(int number, String sheet, String column, String cell, Object... values) {
        for (var value : values) {
            returned(
                    number,
                    "%s: %s".formatted(column, shown(value)),
                    impuls().set(sheet, 0, column, value),
                    "E04 " + cell);
        }
    }

    static String shown(Object value) {
        return switch (value) {
            case String text ->
                    "‘"
                            + text.replace("\u00a0", "(vaste spatie)")
                                    .replace("\n", "(nieuwe regel)")
                            + "’";
            case Xlsx.Error(var error) -> "the error " + error;
            case Xlsx.Formula(var formula, var kept) ->
                    kept == null
                            ? "a formula without a value"
                            : "the formula " + formula + " with the value " + kept;
            case Xlsx.Styled(var inner, _) -> inner + " with a format of its own";
            default -> "the value " + value;
        };
    }
}
