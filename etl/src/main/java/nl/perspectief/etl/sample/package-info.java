/**
 * Invented deliveries of invented young people, the same for the same seed, and the figures counted
 * from them by hand: an answer book that shares no line with the import nor with the models.
 */
@NullMarked
package nl.perspectief.etl.sample;

import org.jspecify.annotations.NullMarked;
