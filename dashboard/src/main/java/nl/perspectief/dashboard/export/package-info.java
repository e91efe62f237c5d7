/**
 * Figures to take away: the same observations as on screen, as files that are byte-equal for one
 * snapshot.
 */
@NullMarked
package nl.perspectief.dashboard.export;

import org.jspecify.annotations.NullMarked;
