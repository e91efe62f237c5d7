package nl.perspectief.dashboard.figure;

import java.util.List;

/**
 * One figure, of the programme and of the municipalities chosen.
 *
 * @param chosen in the order of their names; empty when nobody is chosen
 */
public record Figures(Trend total, List<Trend> chosen) {

    public Figures {
        chosen = List.copyOf(chosen);
    }

    /** Who the reader is looking at: the one chosen municipality, otherwise the programme. */
    public Trend inFront() {
        return chosen.size() == 1 ? chosen.getFirst() : total;
    }
}
