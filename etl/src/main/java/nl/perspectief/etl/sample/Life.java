package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.util.List;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * An invented young person as it really went, from referral to the end.
 *
 * @param whole the row of Trajecten as it would be when all is known
 * @param isRegisteredLate whether it is delivered a quarter late
 * @param vanishesFrom the quarter from which it is no longer delivered; null = never
 */
record Life(
        Trajectory whole,
        boolean isRegisteredLate,
        @Nullable Quarter vanishesFrom,
        List<Job> jobs) {

    boolean isListedIn(Quarter quarter) {
        LocalDate lastRegistered =
                isRegisteredLate ? quarter.firstDay().minusDays(1) : quarter.lastDay();
        return !whole.referralDate().isAfter(lastRegistered)
                && (vanishesFrom == null || quarter.compareTo(vanishesFrom) < 0);
    }
}
