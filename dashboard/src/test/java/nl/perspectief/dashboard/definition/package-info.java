/**
 * The definitions book: made from the catalogue, its Dutch words and the statistics package, so it
 * stands where all three can be seen.
 */
@NullMarked
package nl.perspectief.dashboard.definition;

import org.jspecify.annotations.NullMarked;
