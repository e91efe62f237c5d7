package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MedianTimeTest {

    @Test
    void isWhereTheCurveAndItsLimitsComeDownToOneHalf() {
        var random = new Random(50);
        for (int i = 0; i < 200; i++) {
            Persons persons = Persons.random(random, 1 + random.nextInt(60), 100);
            KaplanMeier curve = persons.curve();
            MedianTime median = curve.median();

            assertThat(median.day()).isEqualTo(firstDay(persons, persons::survival));
            assertThat(median.lower())
                    .isEqualTo(firstDay(persons, day -> curve.survivalAt(day).lower()));
            assertThat(median.upper())
                    .isEqualTo(firstDay(persons, day -> curve.survivalAt(day).upper()));
        }
    }

    @Test
    void liesWithinItsLimits() {
        var random = new Random(51);
        for (int i = 0; i < 200; i++) {
            MedianTime median = Persons.random(random, 80, 100).curve().median();
            if (median.day() != null && median.upper() != null) {
                assertThat(median.day()).isBetween(median.lower(), median.upper());
            }
        }
    }

    /** Null when it never does. */
    private static Integer firstDay(Persons persons, IntToDoubleFunction height) {
        return IntStream.rangeClosed(0, 100)
                .filter(day -> persons.events(day) > 0)
                .filter(day -> height.applyAsDouble(day) <= 0.5 + 1e-12)
                .boxed()
                .findFirst()
                .orElse(null);
    }
}
