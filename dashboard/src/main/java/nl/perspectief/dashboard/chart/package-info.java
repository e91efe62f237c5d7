/**
 * Charts behind one component: a typed model in, a drawing, a sentence and a table of the same
 * numbers out. The only place that knows the drawing library.
 */
@NullMarked
package nl.perspectief.dashboard.chart;

import org.jspecify.annotations.NullMarked;
