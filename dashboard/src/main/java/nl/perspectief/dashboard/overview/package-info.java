/** The first page: how both programmes stand, in four figures, three charts and a delivery grid. */
@NullMarked
package nl.perspectief.dashboard.overview;

import org.jspecify.annotations.NullMarked;
