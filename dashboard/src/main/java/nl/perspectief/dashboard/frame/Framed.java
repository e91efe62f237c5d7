package nl.perspectief.dashboard.frame;

import java.util.Optional;

/**
 * A page that says which figures it was made from: the frame around it shows the same, also when
 * others were published meanwhile.
 */
public interface Framed {

    /** What was published when this page was made; empty when that was nothing. */
    Optional<Standing> madeFrom();
}
