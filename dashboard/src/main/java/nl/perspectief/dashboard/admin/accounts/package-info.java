/** Who may sign in, as administrators see it. */
@NullMarked
package nl.perspectief.dashboard.admin.accounts;

import org.jspecify.annotations.NullMarked;
