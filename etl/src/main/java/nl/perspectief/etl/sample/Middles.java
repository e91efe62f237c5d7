package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The middle of some numbers; nothing of none. */
final class Middles {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Middles() {}

    /** The one in the middle, or halfway the two in the middle. */
    static @Nullable BigDecimal median(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        var sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO, MathContext.DECIMAL64);
    }

    static @Nullable BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? null
                : numbers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
    }
}
