/**
 * The gate: every figure passes it on its way to a screen, a file or a command, and leaves it as
 * far as its audience may see it. What may be seen was worked out when the snapshot was built; here
 * it is looked up.
 */
@NullMarked
package nl.perspectief.dashboard.disclosure;

import org.jspecify.annotations.NullMarked;
