/** The audit log, to be read and followed. */
@NullMarked
package nl.perspectief.dashboard.admin.logbook;

import org.jspecify.annotations.NullMarked;
