package nl.perspectief.dashboard.origin;

import java.util.List;
import nl.perspectief.dashboard.provenance.OwnCase;

/**
 * The rows under a figure, for the municipality whose they are.
 *
 * @param cases who and what was counted; empty where they were not found
 * @param problem why they were not found, in Dutch; empty when they were
 */
record OwnUnder(List<OwnCase> cases, String problem) {

    OwnUnder {
        cases = List.copyOf(cases);
    }
}
