package nl.perspectief.etl.delivery;

import java.time.Instant;
import java.time.LocalDate;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Until when one municipality may deliver one quarter.
 *
 * @param until the last day on which it is in time; null: as everyone
 * @param grantedBy the account, as {@link Actor#words} names it
 */
public record Postponement(
        String programme,
        String municipalityCode,
        Quarter quarter,
        @Nullable LocalDate until,
        String reason,
        String grantedBy,
        Instant grantedAt) {}
