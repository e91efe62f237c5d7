package nl.perspectief.etl.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** The deliveries of one participant, and which of them counts for what. All were imported. */
record Lists(Participant participant, List<SampleDelivery> deliveries) {

    private static final Comparator<SampleDelivery> BY_AGE =
            Comparator.comparing(SampleDelivery::quarter).thenComparing(SampleDelivery::version);

    /** A list with the delivery that it comes from. */
    record Newest<T>(SampleDelivery delivery, List<T> rows) {

        Quarter quarter() {
            return delivery.quarter();
        }
    }

    /** The list of the highest quarter, then version, that was delivered at all. */
    <T> Optional<Newest<T>> newest(Function<SampleDelivery, @Nullable List<T>> list) {
        return deliveries.stream()
                .sorted(BY_AGE.reversed())
                .<Newest<T>>mapMulti(
                        (delivery, found) -> {
                            var rows = list.apply(delivery);
                            if (rows != null) {
                                found.accept(new Newest<>(delivery, rows));
                            }
                        })
                .findFirst();
    }

    /** The newest version of the quarter itself. */
    Optional<SampleDelivery> of(Quarter quarter) {
        return deliveries.stream()
                .filter(delivery -> delivery.quarter().equals(quarter))
                .max(BY_AGE);
    }

    /** Whether the newest delivery is a cohort table; who never delivered counts as A. */
    boolean isCohortTable() {
        return deliveries.stream()
                .max(BY_AGE)
                .map(delivery -> delivery.mode().equals("B"))
                .orElse(false);
    }
}
