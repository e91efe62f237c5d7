package nl.perspectief.dashboard.export;

import java.util.List;

/**
 * Which figures are laid beside each other, in the words of the asker; still to be judged.
 *
 * @param year of the correlations, such as 2025
 * @param collaboration ids; empty for all
 * @param outcomes ids; empty for all
 */
public record AssociationRequest(
        String programme, String year, List<String> collaboration, List<String> outcomes) {

    public AssociationRequest {
        collaboration = List.copyOf(collaboration);
        outcomes = List.copyOf(outcomes);
    }
}
