package nl.perspectief.dashboard.frame;

import java.util.List;
import java.util.Optional;
import nl.perspectief.dashboard.indicator.Characteristic;

/**
 * A page that says which figures it was made from: the frame around it shows the same, also when
 * others were published meanwhile.
 */
public interface Framed {

    /** What was published when this page was made; empty when that was nothing. */
    Optional<Standing> madeFrom();

    /** Whether what is chosen in the filter bar changes anything on this page. */
    default boolean takesFilter() {
        return true;
    }

    /** By what this page can break its figures down; the filter bar offers these. */
    default List<Characteristic> breakdowns() {
        return List.of();
    }

    /**
     * Names of what stands in the address for this page alone: kept when the filter changes, and
     * not handed on to other pages.
     */
    default List<String> parameters() {
        return List.of();
    }
}
