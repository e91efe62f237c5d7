/**
 * Exports as workbooks: a cover, the figures, charts that compare municipalities, and a codebook.
 * The only package of the dashboard that knows Apache POI.
 */
@NullMarked
package nl.perspectief.dashboard.export.xlsx;

import org.jspecify.annotations.NullMarked;
