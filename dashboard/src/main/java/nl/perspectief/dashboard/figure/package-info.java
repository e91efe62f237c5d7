/**
 * A figure on a screen, whichever screen it is: its course through the quarters, its words or those
 * for why it is not there, its line in a chart, and where it comes from.
 */
@NullMarked
package nl.perspectief.dashboard.figure;

import org.jspecify.annotations.NullMarked;
