/** Closing quarters: what is kept, who agreed, and what would be told differently now. */
@NullMarked
package nl.perspectief.dashboard.closing;

import org.jspecify.annotations.NullMarked;
