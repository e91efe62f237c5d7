/** Where a municipality hands in its workbooks, and sees what became of them. */
@NullMarked
package nl.perspectief.dashboard.deliver;

import org.jspecify.annotations.NullMarked;
