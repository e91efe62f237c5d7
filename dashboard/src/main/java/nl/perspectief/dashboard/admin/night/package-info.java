/** The night for who looks after it: what runs, what ran, and whether all is well. */
@NullMarked
package nl.perspectief.dashboard.admin.night;

import org.jspecify.annotations.NullMarked;
