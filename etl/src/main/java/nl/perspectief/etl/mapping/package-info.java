/**
 * Gives every cell its column and every value its type: sheets and headings are looked up in the
 * definition, Dutch dates, numbers and codes are read, and what cannot be read is a finding. Knows
 * no municipality and no other delivery.
 */
@NullMarked
package nl.perspectief.etl.mapping;

import org.jspecify.annotations.NullMarked;
