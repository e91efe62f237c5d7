/** The page that follows one figure back to the deliveries it rests on. */
@NullMarked
package nl.perspectief.dashboard.origin;

import org.jspecify.annotations.NullMarked;
