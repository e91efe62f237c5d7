/** Measures a national night: an invented data set of full size, built, checked and published. */
@NullMarked
package nl.perspectief.sql.bench;

import org.jspecify.annotations.NullMarked;
