/**
 * What the workbooks look like, as data: sheets, columns, code lists and spelling variants by
 * template version, read from workbooks/*.csv. Knows no file that a municipality sent.
 */
@NullMarked
package nl.perspectief.etl.definition;

import org.jspecify.annotations.NullMarked;
