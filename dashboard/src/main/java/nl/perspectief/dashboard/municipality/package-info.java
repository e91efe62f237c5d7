/**
 * The page Gemeente: all figures of one municipality, what it delivered, and what to know of it.
 */
@NullMarked
package nl.perspectief.dashboard.municipality;

import org.jspecify.annotations.NullMarked;
