package nl.perspectief.dashboard.overview;

import java.util.List;

/**
 * The words of one figure in a tile.
 *
 * @param whose name of the municipality or programme
 * @param value the figure, or the word that stands in its place
 * @param limits its 95 per cent interval; empty where there is none
 * @param period the quarter it is about
 * @param remarks sentences under it: on how many it rests, what changed, and why something is
 *     missing
 */
record Headline(
        String whose,
        String value,
        String limits,
        String period,
        boolean absent,
        List<String> remarks) {

    Headline {
        remarks = List.copyOf(remarks);
    }
}
