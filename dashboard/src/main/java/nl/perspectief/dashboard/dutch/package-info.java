/**
 * Numbers, days and plurals as people in the Netherlands write them. Knows no figures and no
 * screens.
 */
@NullMarked
package nl.perspectief.dashboard.dutch;

import org.jspecify.annotations.NullMarked;
