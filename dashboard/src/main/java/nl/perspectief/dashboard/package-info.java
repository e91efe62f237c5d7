/** The application: what starts it and wires its parts. */
@NullMarked
package nl.perspectief.dashboard;

import org.jspecify.annotations.NullMarked;
