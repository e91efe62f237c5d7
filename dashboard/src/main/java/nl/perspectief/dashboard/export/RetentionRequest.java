package nl.perspectief.dashboard.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose retention curve is asked for, in the words of the asker; still to be judged.
 *
 * @param municipalities codes; empty for the whole programme
 * @param from first start quarter, or a year; null from the beginning
 * @param to last start quarter, or a year; null to the end
 * @param by municipality, for a curve of each; null for one curve
 */
public record RetentionRequest(
        String programme,
        List<String> municipalities,
        @Nullable String from,
        @Nullable String to,
        @Nullable String by) {

    public RetentionRequest {
        municipalities = List.copyOf(municipalities);
    }
}
