package nl.perspectief.etl.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.workbook.Cell;
import org.jspecify.annotations.Nullable;

/** Reads counts, and numbers with decimals. */
final class NumberColumn extends ColumnReader {

    private static final int NOISE_DECIMALS = 9;
    private static final double LARGEST = 1e12;

    private final boolean isCount;
    private final Fault outside;

    /**
     * @param outside what it is called when a number lies outside the column's limits
     */
    NumberColumn(Place place, boolean isCount, Fault outside) {
        super(place);
        this.isCount = isCount;
        this.outside = outside;
    }

    @Override
    Reading readText(String clean) {
        if (Texts.isMissing(clean)) {
            return Reading.NOTHING;
        }
        return limited(isCount ? DutchNumbers.readCount(clean) : DutchNumbers.readDecimal(clean));
    }

    @Override
    Reading readNumber(Cell.Number number) {
        if (number.isDate()) {
            return Reading.unreadable(Fault.E04_NUMBER_IS_DATE);
        }
        double value = number.value();
        if (Math.abs(value) >= LARGEST) {
            return Reading.unreadable(Fault.E04_NUMBER_RANGE);
        }
        if (isCount && value == (int) value && value >= 0) {
            return limited(Reading.of((int) value));
        }
        var exact = BigDecimal.valueOf(value).setScale(NOISE_DECIMALS, RoundingMode.HALF_UP);
        return limited(isCount ? DutchNumbers.wholeNumber(exact) : DutchNumbers.decimal(exact));
    }

    @Override
    Reading readBool(boolean isTrue) {
        return Reading.unreadable(Fault.E04_NUMBER);
    }

    private Reading limited(Reading reading) {
        var value = asDecimal(reading.value());
        if (value == null) {
            return reading;
        }
        var minimum = place().definition().minimum();
        var maximum = place().definition().maximum();
        boolean isInside =
                (minimum == null || value.compareTo(minimum) >= 0)
                        && (maximum == null || value.compareTo(maximum) <= 0);
        return isInside ? reading : Reading.odd(reading.value(), outside);
    }

    private static @Nullable BigDecimal asDecimal(@Nullable Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case Integer integer -> BigDecimal.valueOf(integer);
            case null, default -> null;
        };
    }
}
