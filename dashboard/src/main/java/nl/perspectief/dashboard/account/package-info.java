/** The page about one's own account. */
@NullMarked
package nl.perspectief.dashboard.account;

import org.jspecify.annotations.NullMarked;
