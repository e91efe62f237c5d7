package nl.perspectief.dashboard.compare;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.Axis;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** How a kind of figure is drawn: shares as per cents of a hundred, all else as it is. */
record Scale(Kind kind) {

    private static final double HUNDRED = 100;
    private static final int STEPS = 5;

    static Scale of(String measure) {
        return new Scale(Kind.of(measure));
    }

    double drawn(double value) {
        return kind == Kind.SHARE ? value * HUNDRED : value;
    }

    @Nullable Double drawn(@Nullable Double value) {
        return value == null ? null : (Double) drawn(value.doubleValue());
    }

    Axis axis() {
        return switch (kind) {
            case SHARE -> Axis.PERCENT;
            case COUNT, DAYS -> Axis.COUNT;
            case NUMBER -> Axis.NUMBER;
        };
    }

    /** Where a scale ends that holds all of these: at a round number, in five equal steps. */
    double most(Stream<Observation> all) {
        if (kind == Kind.SHARE) {
            return HUNDRED;
        }
        return rounded(all.flatMapToDouble(one -> highest(one.estimate())).max().orElse(1));
    }

    /** The next number that is round in five equal steps. */
    static double rounded(double highest) {
        double least = highest <= 0 ? 1 : highest / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        return STEPS
                * DoubleStream.of(1, 2, 2.5, 5, 10)
                        .map(one -> one * power)
                        .filter(one -> one >= least - 1e-9)
                        .findFirst()
                        .orElse(least);
    }

    /** Of a scale that ends there. */
    static double step(double most) {
        return most / STEPS;
    }

    private static DoubleStream highest(@Nullable Estimate estimate) {
        if (estimate == null) {
            return DoubleStream.empty();
        }
        Double upper = estimate.upper();
        return DoubleStream.of(upper == null ? estimate.value() : upper);
    }
}
