/**
 * Opens a workbook and streams its rows: what a file really is, whether it is sound, and what
 * stands in each cell as the sender's program wrote it. Knows no headings, no types, no rules.
 */
@NullMarked
package nl.perspectief.etl.workbook;

import org.jspecify.annotations.NullMarked;
