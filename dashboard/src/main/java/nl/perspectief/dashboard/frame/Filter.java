package nl.perspectief.dashboard.frame;

import java.util.List;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What the reader wants to see; all of it stands in the address.
 *
 * @param programme code of a programme
 * @param municipalities codes, in order; empty means the programme as a whole
 * @param upTo the last quarter to be shown; null is the newest, whichever that is
 * @param breakdown token of a characteristic; null for none. A page that takes no breakdown leaves
 *     it as it is, for the next one.
 */
public record Filter(
        Language language,
        String programme,
        List<String> municipalities,
        @Nullable Quarter upTo,
        @Nullable String breakdown) {

    public Filter {
        municipalities = municipalities.stream().distinct().sorted().toList();
    }

    /** Everything there is of these municipalities. */
    public Filter(Language language, String programme, List<String> municipalities) {
        this(language, programme, municipalities, null, null);
    }
}
