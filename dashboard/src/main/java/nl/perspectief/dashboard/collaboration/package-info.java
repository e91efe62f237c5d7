/** Collaboration beside outcome: what may be said of it, and what it does not prove. */
@NullMarked
package nl.perspectief.dashboard.collaboration;

import org.jspecify.annotations.NullMarked;
