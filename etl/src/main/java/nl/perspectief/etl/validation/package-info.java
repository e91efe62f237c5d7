/**
 * Judges a workbook: the rules of rules.csv, each with one small class of the same id, and the
 * outcome of a check. Wrong data gives findings; only broken machinery throws.
 */
@NullMarked
package nl.perspectief.etl.validation;

import org.jspecify.annotations.NullMarked;
