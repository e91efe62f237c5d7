/** Who is there, and what they may see and do: accounts, signing in, and who is signed in. */
@NullMarked
package nl.perspectief.dashboard.access;

import org.jspecify.annotations.NullMarked;
