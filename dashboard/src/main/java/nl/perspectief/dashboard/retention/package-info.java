/** The page about retention: who keeps their work, for how long, and whether groups differ. */
@NullMarked
package nl.perspectief.dashboard.retention;

import org.jspecify.annotations.NullMarked;
