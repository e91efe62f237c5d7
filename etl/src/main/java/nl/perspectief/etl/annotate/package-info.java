/**
 * Gives a sender its own workbook back with its findings in it: coloured cells, comments and a
 * first sheet that lists them. Edits the bytes of the parts concerned and copies all others as they
 * are; judges nothing.
 */
@NullMarked
package nl.perspectief.etl.annotate;

import org.jspecify.annotations.NullMarked;
