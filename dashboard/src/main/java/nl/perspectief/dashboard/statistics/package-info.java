/**
 * Counts in, estimates with their uncertainty out: pure functions that know no database and no
 * screen.
 */
@NullMarked
package nl.perspectief.dashboard.statistics;

import org.jspecify.annotations.NullMarked;
