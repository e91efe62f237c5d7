package nl.perspectief.etl.validation;

import java.util.List;
import java.util.Optional;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What a check knows beyond the file itself.
 *
 * @param municipalities every municipality that may be named
 * @param participation who takes part when; null when that is not to be judged
 */
public record CheckContext(
        List<Municipality> municipalities, @Nullable Participation participation) {

    /** A municipality as it may be written: code, name and other spellings. */
    public record Municipality(String code, String name, List<String> aliases) {}

    /** Who takes part in what, from when to when. */
    @FunctionalInterface
    public interface Participation {
        /** Why a delivery is not expected, as a Dutch half sentence; empty when it is expected. */
        Optional<String> whyNotExpected(String programme, String municipalityCode, Quarter quarter);
    }
}
