/**
 * What stands out among all municipalities, by tests that count how many were done at once, and
 * where on the map that is.
 */
@NullMarked
package nl.perspectief.dashboard.signal;

import org.jspecify.annotations.NullMarked;
