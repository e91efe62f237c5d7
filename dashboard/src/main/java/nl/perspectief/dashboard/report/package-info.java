/**
 * The quarterly report of a programme or a municipality, as a PDF that can be read without eyes.
 */
@NullMarked
package nl.perspectief.dashboard.report;

import org.jspecify.annotations.NullMarked;
