package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.etl.definition.CsvResource;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The answer book: expected.csv, to be compared with an export by programme, municipality, period.
 */
final class ExpectedFigures {

    static final String HEADER =
            "indicator,measure,programme,municipality_code,period,breakdown_1,value_1,"
                    + "breakdown_2,value_2,numerator,denominator,value,status";

    private static final Set<String> COUNTED =
            Set.of(
                    "BER-01", "BER-02", "PLA-01", "PLA-02", "BEH-01", "BEH-03", "SAM-02", "SAM-04",
                    "DQ-01");
    private static final String ALL = "ALL";

    private final List<Counted> counted;
    private final StringBuilder csv = new StringBuilder(HEADER).append('\n');

    private ExpectedFigures(List<Counted> counted) {
        this.counted =
                counted.stream()
                        .sorted(
                                Comparator.comparing(
                                        (Counted one) -> one.participant().municipalityCode()))
                        .toList();
    }

    /** Rows by indicator, measure, programme, municipality (ALL first), quarters then years. */
    static String csv(List<Counted> counted) {
        var figures = new ExpectedFigures(counted);
        for (var measure : measures()) {
            for (var programme : figures.programmes()) {
                figures.write(measure, programme);
            }
        }
        return figures.csv.toString();
    }

    /** In the order of indicators.csv. */
    static List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (var line : CsvResource.read("/warehouse/reference/indicators.csv")) {
            if (COUNTED.contains(line.get("id"))) {
                for (var name : line.get("measures").split(", ")) {
                    measures.add(new Measure(line.get("id"), name));
                }
            }
        }
        return measures;
    }

    private List<String> programmes() {
        return counted.stream()
                .map(one -> one.participant().programme())
                .distinct()
                .sorted()
                .toList();
    }

    private void write(Measure measure, String programme) {
        var taking =
                counted.stream()
                        .filter(one -> one.participant().programme().equals(programme))
                        .toList();
        for (var period : Period.of(quarters(taking))) {
            write(new Key(measure, programme, ALL, period), together(taking, measure, period));
        }
        for (var one : taking) {
            for (var period : Period.of(one.participant().quarters())) {
                var code = one.participant().municipalityCode();
                write(new Key(measure, programme, code, period), apart(one, measure, period));
            }
        }
    }

    private record Key(Measure measure, String programme, String municipalityCode, Period period) {}

    private static List<Quarter> quarters(List<Counted> taking) {
        return taking.stream()
                .flatMap(one -> one.participant().quarters().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Figure apart(Counted one, Measure measure, Period period) {
        if (!one.isExpected(measure, period)) {
            return Figure.NOT_APPLICABLE;
        }
        return one.tally(measure, period).map(measure::figure).orElse(Figure.NOT_DELIVERED);
    }

    private static Figure together(List<Counted> taking, Measure measure, Period period) {
        var expected = taking.stream().filter(one -> one.isExpected(measure, period)).toList();
        if (expected.isEmpty()) {
            return Figure.NOT_APPLICABLE;
        }
        List<Tally> delivered =
                expected.stream()
                        .map(one -> one.tally(measure, period))
                        .flatMap(Optional::stream)
                        .toList();
        return delivered.isEmpty() ? Figure.NOT_DELIVERED : measure.figure(Tally.sum(delivered));
    }

    private void write(Key key, Figure figure) {
        csv.append(
                "%s,%s,%s,%s,%s,,,,,%s,%s,%s,%s\n"
                        .formatted(
                                key.measure().indicator(),
                                key.measure().name(),
                                key.programme(),
                                key.municipalityCode(),
                                key.period(),
                                text(figure.numerator()),
                                text(figure.denominator()),
                                figure.value() == null ? "" : plain(figure.value()),
                                figure.status()));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Long count) {
        return count == null ? "" : count.toString();
    }
}
