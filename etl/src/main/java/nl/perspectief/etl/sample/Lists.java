package nl.perspectief.etl.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries of one participant, and which of them counts for what. All were imported; a newer
 * version took the place of the former one as a whole.
 */
record Lists(Participant participant, List<SampleDelivery> deliveries) {

    private static final Comparator<SampleDelivery> BY_QUARTER =
            Comparator.comparing(SampleDelivery::quarter);

    Lists {
        deliveries = withoutReplaced(deliveries);
    }

    private static List<SampleDelivery> withoutReplaced(List<SampleDelivery> all) {
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> replaces(other, one)))
                .toList();
    }

    private static boolean replaces(SampleDelivery newer, SampleDelivery older) {
        return newer.quarter().equals(older.quarter()) && newer.version() > older.version();
    }

    /** A list with the delivery that it comes from. */
    record Newest<T>(SampleDelivery delivery, List<T> rows) {

        Quarter quarter() {
            return delivery.quarter();
        }
    }

    /** The list of the highest quarter in which it was delivered at all. */
    <T> Optional<Newest<T>> newest(Function<SampleDelivery, @Nullable List<T>> list) {
        return deliveries.stream()
                .sorted(BY_QUARTER.reversed())
                .<Newest<T>>mapMulti(
                        (delivery, found) -> {
                            var rows = list.apply(delivery);
                            if (rows != null) {
                                found.accept(new Newest<>(delivery, rows));
                            }
                        })
                .findFirst();
    }

    /** The delivery of the quarter itself. */
    Optional<SampleDelivery> of(Quarter quarter) {
        return deliveries.stream()
                .filter(delivery -> delivery.quarter().equals(quarter))
                .findFirst();
    }

    /** Whether the newest delivery is a cohort table; who never delivered counts as A. */
    boolean isCohortTable() {
        return deliveries.stream().max(BY_QUARTER).map(Lists::isCohortTable).orElse(false);
    }

    /** Whether that quarter was delivered by cohort table; without a delivery: as now. */
    boolean isCohortTableIn(Quarter quarter) {
        return of(quarter).map(Lists::isCohortTable).orElseGet(this::isCohortTable);
    }

    private static boolean isCohortTable(SampleDelivery delivery) {
        return delivery.mode().equals("B");
    }
}
