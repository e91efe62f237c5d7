package nl.perspectief.dashboard.signal;

import java.util.List;

/**
 * What one kind of test found.
 *
 * @param tested of how many figures
 */
record Found(List<Spot> spots, long tested) {

    Found {
        spots = List.copyOf(spots);
    }
}
