/**
 * Writes workbooks: the one to fill in, with drop-downs and instructions, and deliveries from rows
 * of canonical values. Knows the definitions and Excel; reads no workbook and judges none.
 */
@NullMarked
package nl.perspectief.etl.template;

import org.jspecify.annotations.NullMarked;
