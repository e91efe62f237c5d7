/** The command line: one class a command, Dutch sentences on stderr, data on stdout. */
@NullMarked
package nl.perspectief.dashboard.command;

import org.jspecify.annotations.NullMarked;
