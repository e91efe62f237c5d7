/**
 * Tells what may identify a person: numbers that can be a BSN, and names, addresses, numbers and
 * birth dates in free text. Knows texts and numbers, no workbooks.
 */
@NullMarked
package nl.perspectief.etl.privacy;

import org.jspecify.annotations.NullMarked;
