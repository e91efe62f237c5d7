/** Taking figures along: what is chosen, how much that is, and files made beside the reader. */
@NullMarked
package nl.perspectief.dashboard.exporting;

import org.jspecify.annotations.NullMarked;
