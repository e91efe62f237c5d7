@NullMarked
package nl.perspectief.sql.suppression;

import org.jspecify.annotations.NullMarked;
