/**
 * Which planned figures are kept from whoever may see only what is safe to share: those about too
 * few persons, and those from which these could be worked out. Pure: counts in, flags out.
 */
@NullMarked
package nl.perspectief.sql.suppression;

import org.jspecify.annotations.NullMarked;
