package nl.perspectief.etl.validation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What a check knows beyond the file itself.
 *
 * @param municipalities every municipality that may be named
 * @param participation who takes part when; null when that is not to be judged
 * @param previous finds the delivery to compare with
 * @param waivers those of all municipalities; a check takes what is its own
 * @param sender the code of the only municipality whose workbook may come in here, such as that of
 *     an account; null when any may
 * @param on the day of the check, for what holds until a day: the day of receipt
 */
public record CheckContext(
        List<Municipality> municipalities,
        @Nullable Participation participation,
        PreviousDelivery.Lookup previous,
        List<Waiver> waivers,
        @Nullable String sender,
        LocalDate on) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public CheckContext {
        municipalities = List.copyOf(municipalities);
        waivers = List.copyOf(waivers);
    }

    /** A check on the spot, with nothing to compare with and nothing waived. */
    public CheckContext(List<Municipality> municipalities, @Nullable Participation participation) {
        this(
                municipalities,
                participation,
                PreviousDelivery.Lookup.NONE,
                List.of(),
                null,
                LocalDate.now(ZONE));
    }

    /** A municipality as it may be written: code, name and other spellings. */
    public record Municipality(String code, String name, List<String> aliases) {}

    /** Who takes part in what, from when to when. */
    @FunctionalInterface
    public interface Participation {
        /** Why a delivery is not expected, as a Dutch half sentence; empty when it is expected. */
        Optional<String> whyNotExpected(String programme, String municipalityCode, Quarter quarter);
    }
}
