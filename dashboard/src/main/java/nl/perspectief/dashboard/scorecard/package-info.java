/**
 * The page Samenwerking: how municipalities stand, how dense their networks are, how both sides see
 * each other, and what of it goes together with work.
 */
@NullMarked
package nl.perspectief.dashboard.scorecard;

import org.jspecify.annotations.NullMarked;
