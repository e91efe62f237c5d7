/** Who takes part in which programme, and from when to when. */
@NullMarked
package nl.perspectief.dashboard.admin.participation;

import org.jspecify.annotations.NullMarked;
