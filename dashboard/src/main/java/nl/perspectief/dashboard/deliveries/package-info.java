/**
 * Who delivers what and when: the calendar, more time, the most common faults, and conversations.
 */
@NullMarked
package nl.perspectief.dashboard.deliveries;

import org.jspecify.annotations.NullMarked;
