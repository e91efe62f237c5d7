package nl.perspectief.etl.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The sum of a column, as a sender puts it under a sheet. */
final class Sums {

    private Sums() {}

    static BigDecimal of(List<Map<String, Object>> rows, String column) {
        var sum = BigDecimal.ZERO;
        for (var row : rows) {
            sum =
                    switch (row.get(column)) {
                        case Integer count -> sum.add(BigDecimal.valueOf(count));
                        case BigDecimal amount -> sum.add(amount);
                        case null, default -> sum;
                    };
        }
        return sum;
    }
}
