/**
 * The register of what came in and what became of it, the stored originals, and the desk through
 * which every other part of the program delivers.
 */
@NullMarked
package nl.perspectief.etl.delivery;

import org.jspecify.annotations.NullMarked;
