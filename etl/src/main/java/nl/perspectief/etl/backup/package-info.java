/**
 * All that a data folder keeps as one file, and back again. Knows the folder and the register as a
 * whole, and nothing of what stands in them.
 */
@NullMarked
package nl.perspectief.etl.backup;

import org.jspecify.annotations.NullMarked;
