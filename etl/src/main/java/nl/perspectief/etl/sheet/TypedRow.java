package nl.perspectief.etl.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet: a value per column of the sheet's definition, in that order. A value is null
 * when the cell was empty, when the column was not delivered, or when it could not be read (then
 * there is a finding). Java types by column type: TEXT, KEY, CODE, YES_NO and QUARTER are String,
 * DATE is LocalDate, INTEGER is Integer, DECIMAL is BigDecimal with scale 4.
 *
 * @param number the row in the sheet as Excel counts, from 1
 * @param values by position of the column; never shared, never changed after mapping
 */
@SuppressWarnings(
        "ArrayRecordComponent") // two hundred thousand of these at once: no list around it
public record TypedRow(int number, @Nullable Object[] values) {

    public @Nullable String text(int position) {
        return (String) values[position];
    }

    public @Nullable LocalDate date(int position) {
        return (LocalDate) values[position];
    }

    public @Nullable Integer integer(int position) {
        return (Integer) values[position];
    }

    public @Nullable BigDecimal decimal(int position) {
        return (BigDecimal) values[position];
    }
}
