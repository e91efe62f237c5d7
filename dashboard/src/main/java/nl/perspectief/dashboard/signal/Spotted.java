package nl.perspectief.dashboard.signal;

import java.util.List;

/**
 * What stands out in a programme.
 *
 * @param spots those first that ask for attention
 * @param levels how many figures were set beside the programme's
 * @param trends how many were followed through time
 * @param places of every municipality that takes part
 */
record Spotted(List<Spot> spots, long levels, long trends, List<Place> places) {

    Spotted {
        spots = List.copyOf(spots);
        places = List.copyOf(places);
    }
}
