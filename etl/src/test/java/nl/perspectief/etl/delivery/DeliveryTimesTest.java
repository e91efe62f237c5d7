package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** How long a run was busy with each file, on H2 and on PostgreSQL. */
class DeliveryTimesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theSlowestComeFirstWithTheirShareOfTheRun(String url) {
        try (var here = new HandingIn(folder, url)) {
            long quick = here.offer(HandingIn.NEXT, HandingIn.ANNA);
            long slow = here.offer(HandingIn.VERSION_1, HandingIn.ELSEWHERE);
            var times = here.desk.times();
            times.keep(7, quick, took(100, 150));
            times.keep(7, slow, took(500, 250));
            times.keep(8, quick, took(9000, 0));

            assertThat(times.slowest(7, 10))
                    .extracting(DeliveryTime::receiptId, DeliveryTime::share)
                    .containsExactly(tuple(slow, 0.75), tuple(quick, 0.25));
            assertThat(times.slowest(7, 1))
                    .singleElement()
                    .satisfies(
                            one -> {
                                assertThat(one.took()).isEqualTo(took(500, 250));
                                assertThat(one.key()).isEqualTo("IMPULS_SZW|GM0855|2025-K4");
                            });
            assertThat(times.slowest(9, 10)).isEmpty();
        }
    }

    private static Took took(long check, long landing) {
        return new Took(Duration.ofMillis(check), Duration.ofMillis(landing));
    }
}
