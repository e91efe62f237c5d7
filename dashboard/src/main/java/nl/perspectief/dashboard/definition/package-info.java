/**
 * The definitions book: what each figure counts, how it is calculated, with an example calculated
 * as the figures are, and what it does not say. Made from the reference data alone.
 */
@NullMarked
package nl.perspectief.dashboard.definition;

import org.jspecify.annotations.NullMarked;
