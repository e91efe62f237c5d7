/** The numbers that the program goes by: what they are, and where each is set. */
@NullMarked
package nl.perspectief.dashboard.admin.settings;

import org.jspecify.annotations.NullMarked;
