/** What the pages of administrators have in common; each page has a package of its own. */
@NullMarked
package nl.perspectief.dashboard.admin;

import org.jspecify.annotations.NullMarked;
