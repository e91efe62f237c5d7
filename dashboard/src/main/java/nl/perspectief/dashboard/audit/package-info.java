/**
 * Who saw, changed or exported what: lines that are added and never changed, in a chain of hashes.
 * Usable from any page and command.
 */
@NullMarked
package nl.perspectief.dashboard.audit;

import org.jspecify.annotations.NullMarked;
