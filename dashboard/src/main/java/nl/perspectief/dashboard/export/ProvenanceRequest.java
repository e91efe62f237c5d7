package nl.perspectief.dashboard.export;

import java.util.List;

/**
 * Of which figure the origin is asked, in the words of the asker; still to be judged.
 *
 * @param municipality a code, or ALL
 * @param period a quarter or a year
 * @param by breakdowns, each as {@code token=value}
 */
public record ProvenanceRequest(
        String indicator,
        String measure,
        String programme,
        String municipality,
        String period,
        List<String> by) {

    public ProvenanceRequest {
        by = List.copyOf(by);
    }
}
