/**
 * The frame around every page: header, navigation, filter bar, state of the figures, and the way
 * the filter is kept in the address. Pages take their filter from here; it knows no page.
 */
@NullMarked
package nl.perspectief.dashboard.frame;

import org.jspecify.annotations.NullMarked;
