/**
 * The page on which a reader compares: a few figures of municipalities in one period, looked at in
 * several ways.
 */
@NullMarked
package nl.perspectief.dashboard.compare;

import org.jspecify.annotations.NullMarked;
