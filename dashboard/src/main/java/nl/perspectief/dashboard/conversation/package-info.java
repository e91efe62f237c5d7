/** What the ministry and a municipality write to each other, as either of them sees it. */
@NullMarked
package nl.perspectief.dashboard.conversation;

import org.jspecify.annotations.NullMarked;
