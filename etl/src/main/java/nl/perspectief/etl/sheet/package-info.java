/**
 * The rows of a delivery once they are typed: canonical columns with Java values, each row knowing
 * where it stood. Knows no Excel, no headings and no SQL.
 */
@NullMarked
package nl.perspectief.etl.sheet;

import org.jspecify.annotations.NullMarked;
