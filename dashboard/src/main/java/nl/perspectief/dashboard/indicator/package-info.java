/**
 * Asks the published figures for counts and curves, and gives them back as observations with
 * estimates.
 */
@NullMarked
package nl.perspectief.dashboard.indicator;

import org.jspecify.annotations.NullMarked;
