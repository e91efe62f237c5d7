/**
 * What changed between two deliveries of one municipality: typed rows laid side by side by their
 * keys. Keys and free text are masked; knows no workbook, no rule and no database.
 */
@NullMarked
package nl.perspectief.etl.difference;

import org.jspecify.annotations.NullMarked;
