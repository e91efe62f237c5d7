/** The page Trends: how one figure goes through time, and what of it is more than chance. */
@NullMarked
package nl.perspectief.dashboard.trends;

import org.jspecify.annotations.NullMarked;
